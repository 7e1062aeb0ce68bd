package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListedBirthDate;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.search.BareLetters;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells whether the entries of two lists that a party's name is like may be told as one party. */
final class OneParty {

    private OneParty() {}

    /**
     * Whether something says so: one was found through the other, they have a number or a birth date in common, they are called the same,
     * or the party has the whole name of both. People whose birth dates differ are two, unless a list says a date about.
     */
    static boolean is(Match one, Match other) {
        var first = one.designation();
        var second = other.designation();
        if (isThrough(one, other)
                || isThrough(other, one)
                || first.sharesProvenNumberWith(second)
                || bornAlike(first, second)) {
            return true;
        }
        if (hasDates(first) && hasDates(second)) {
            return false; // and none of them agree
        }
        return words(one.listed()).equals(words(other.listed())) || (hasWholeName(one) && hasWholeName(other));
    }

    /** Whether a party has all of a listed name and nothing besides, legal forms apart. */
    static boolean hasWholeName(Match match) {
        return match.kind() == Match.Kind.NAME
                && match.parts().stream()
                        .allMatch(part -> part.kind() == NamePart.Kind.LEGAL_FORM
                                || part.kind().nearness() == NamePart.Nearness.SAME);
    }

    private static boolean isThrough(Match found, Match other) {
        var through = found.through();
        if (through == null) {
            return false;
        }
        var last = other.through();
        return through.found().equals(other.designation())
                || (last != null && through.found().equals(last.found()));
    }

    private static boolean bornAlike(Designation one, Designation other) {
        return one.born().stream()
                .map(ListedBirthDate::date)
                .anyMatch(date -> other.born().stream().anyMatch(its -> its.mayBe(date, 0)));
    }

    private static boolean hasDates(Designation entry) {
        return !entry.born().isEmpty() && entry.born().stream().noneMatch(ListedBirthDate::circa);
    }

    /** The words of a spelling in whatever order; which of them comes first is each list's habit. */
    private static String words(String listed) {
        return Arrays.stream(listed.split("[\\s,]+"))
                .map(BareLetters::of)
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
