package dev.tidewaiter.names.search;

import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.token.GivenNames;
import dev.tidewaiter.names.token.Patronymics;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether a likeness of two people rests on a given name and a father's name alone: thousands are called Sergei Nikolaevich, and
 * the family name says which of them.
 */
public final class FamilyNameLacking {

    /** So many letters a name and its other spellings mostly begin with alike. */
    private static final int BEGINNING = 3;

    private FamilyNameLacking() {}

    /**
     * Whether two people have no more in common, and each has another name besides: a family's, or another father's. Family names end
     * as those of fathers do, so that one such name is held only against another.
     */
    public static boolean onBothSides(List<NamePart> parts) {
        boolean father = false;
        boolean missesFamily = false;
        boolean missesFather = false;
        boolean hasOther = false;
        boolean hasFather = false;
        for (var part : parts) {
            switch (part.kind()) {
                case EXTRA -> {
                    hasOther |= mayTell(part, part.query());
                    hasFather |= mayTell(part, part.query()) && Patronymics.is(part.query());
                }
                case MISSING -> {
                    missesFather |= Patronymics.is(part.listed());
                    missesFamily |= mayTell(part, part.listed()) && !Patronymics.is(part.listed());
                }
                case LEGAL_FORM, GENERATION -> {
                    // says nothing of who is meant
                }
                default -> {
                    if (!isGivenOrFathers(part.listed())) {
                        return false;
                    }
                    father |= Patronymics.is(part.listed());
                }
            }
        }
        return father && ((missesFamily && hasOther) || (missesFather && hasFather));
    }

    /**
     * Whether a listed spelling is a given name and a father's name without the family's, as the name shows by which the list calls the
     * person: there the two stand in that order beside another name, or the father's is not there at all. A family name that ends as
     * fathers' names do stands in both, and in one of them behind or before a father's.
     *
     * @param spelling a listed spelling
     * @param called   how the list calls the person
     */
    public static boolean inSpelling(String spelling, String called) {
        var words = words(spelling);
        if (words.size() != 2 || !GivenNames.isOne(words.get(0)) || !Patronymics.is(words.get(1))) {
            return false;
        }
        var names = words(called);
        for (int i = 0; i < names.size(); i++) {
            if (begins(names.get(i), words.get(1))) {
                return names.size() > 2 && i > 0 && begins(names.get(i - 1), words.get(0));
            }
        }
        return names.size() > 1;
    }

    private static boolean begins(String name, String other) {
        return name.regionMatches(0, other, 0, BEGINNING);
    }

    private static List<String> words(String name) {
        return Stream.of(name.split("[\\s,]+"))
                .map(BareLetters::of)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A title or an article takes nothing from the likeness, and an initial and a given name tell no family. */
    private static boolean mayTell(NamePart part, String word) {
        return part.effect() < 0 && word.length() > 1 && !GivenNames.isOne(word);
    }

    private static boolean isGivenOrFathers(String words) {
        for (var word : words.split(" ", -1)) {
            if (word.length() > 1 && !GivenNames.isOne(word) && !Patronymics.is(word)) {
                return false;
            }
        }
        return true;
    }
}
