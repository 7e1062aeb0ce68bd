package dev.tidewaiter.rulebook.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell for the number of a licence in which more than the number stands, read part by part from its beginning to its end: "BIS licence No.
 * D1234567, valid until 31 Dec 2027". Whatever is no part that may stand where it stands might deny the licence: "no licence until D1234567".
 */
final class NumberAmongWords {

    /**
     * What stands somewhere: a number that answers laws, a day, a word that says one or another thing, the code of a licence; or none of these.
     *
     * @param parted whether a sign parts it from what stands before it
     * @param sign   the sign that stands right behind it; a blank where none does
     */
    private record Part(
            Set<String> laws,
            @Nullable WrittenDay day,
            Set<BesideNumber> says,
            boolean code,
            boolean parted,
            char sign) {
        boolean number() {
            return !laws.isEmpty();
        }

        boolean maySay(BesideNumber what) {
            return says.contains(what);
        }
    }

    private static final Part END = new Part(Set.of(), null, Set.of(), false, false, ' ');

    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,;()\\[\\]+&/|]|(?<=\\s)[-–—](?=\\s))+");
    private static final Pattern CHUNK = Pattern.compile("[^\\s,;()\\[\\]+&/|]+");
    private static final Pattern AROUND = Pattern.compile("^[#№.:\"']+|[.:\"']+$");

    /** Signs that part "no" from what follows, so that it denies what stood before it: "licence no; D1234567". */
    private static final Pattern PARTS = Pattern.compile("[,;)\\]+&/|–—-]");

    /** What may stand between the word that says which day follows, and the day. */
    private static final Set<BesideNumber> SAYS_NO_DAY =
            EnumSet.of(BesideNumber.DAY, BesideNumber.BY, BesideNumber.LABEL);

    /** A sign that a number follows the word before it, which leaves "no" no other meaning: "No.: D1234567". */
    private static final String ANNOUNCES = ".:#";

    private final Function<String, Set<String>> answered;
    private final Function<String, Set<BesideNumber>> said;
    private final Predicate<String> codes;
    private final WrittenDays writtenDays;
    private final LocalDate on;

    /**
     * Reads such texts.
     *
     * @param answered the laws that a word answers as the number of a licence; none where it is none
     * @param said     what a word may say beside a number
     * @param codes    whether a word is the code of a licence
     * @param writtenDays reads the days among them
     * @param on       the day on which the licence must count
     */
    NumberAmongWords(
            Function<String, Set<String>> answered,
            Function<String, Set<BesideNumber>> said,
            Predicate<String> codes,
            WrittenDays writtenDays,
            LocalDate on) {
        this.answered = answered;
        this.said = said;
        this.codes = codes;
        this.writtenDays = writtenDays;
        this.on = on;
    }

    /** The laws that every number in a text answers; none where anything else stands beside it, or where a day says that it does not count. */
    Set<String> laws(String text) {
        var parts = parts(text);
        Set<String> laws = null;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var before = i == 0 ? END : parts.get(i - 1);
            var next = i + 1 == parts.size() ? END : parts.get(i + 1);
            if (part.number()) {
                laws = laws == null ? new HashSet<>(part.laws()) : laws;
                laws.retainAll(part.laws());
            } else if (!(part.day() == null
                    ? mayStand(part, before, next, saying(parts, i))
                    : counts(part.day(), saying(parts, i)))) {
                return Set.of();
            }
        }
        return laws == null ? Set.of() : laws;
    }

    private static boolean mayStand(Part part, Part before, Part next, Part saying) {
        return part.code()
                || part.maySay(BesideNumber.LABEL)
                || (part.maySay(BesideNumber.NUMBER) && announces(part, before, next))
                || (part.maySay(BesideNumber.VALID)
                        && (next.day() != null || next.maySay(BesideNumber.UNTIL) || next.maySay(BesideNumber.FROM)))
                || (part.maySay(BesideNumber.UNTIL) && (next.day() != null || next.maySay(BesideNumber.DAY)))
                || (part.maySay(BesideNumber.FROM)
                        && (next.day() != null || next.maySay(BesideNumber.DAY) || next.maySay(BesideNumber.BY)))
                || (part.maySay(BesideNumber.DAY)
                        && next.day() != null
                        && (saying.maySay(BesideNumber.UNTIL) || saying.maySay(BesideNumber.FROM)))
                || (part.maySay(BesideNumber.BY) && next.maySay(BesideNumber.LABEL))
                || (part.maySay(BesideNumber.AND) && (next.number() || next.maySay(BesideNumber.LABEL)));
    }

    /** Whether a word says that a number follows, and not "no": "No. D1234567", "licence no D1234567", but neither "License: no, D1234567". */
    private static boolean announces(Part part, Part before, Part next) {
        return next.number()
                && !next.parted()
                && (ANNOUNCES.indexOf(part.sign()) >= 0
                        || (before.maySay(BesideNumber.LABEL) && !part.parted() && before.sign() != ':'));
    }

    /** Whether the licence counts, whichever day is meant. One of which nothing says what happens then may be its last, and must not have passed. */
    private boolean counts(WrittenDay day, Part of) {
        return of.maySay(BesideNumber.FROM)
                ? !day.last().isAfter(on)
                : !day.first().isBefore(on);
    }

    /** What says which day follows: "issued" of "issued by BIS on". */
    private static Part saying(List<Part> parts, int at) {
        int said = at - 1;
        while (said >= 0 && SAYS_NO_DAY.stream().anyMatch(parts.get(said)::maySay)) {
            said--;
        }
        return said < 0 ? END : parts.get(said);
    }

    private List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        var between = BETWEEN.matcher(text);
        var days = writtenDays.in(text);
        var chunks = CHUNK.matcher(text);
        boolean parted = false;
        int at = 0;
        while (at < text.length()) {
            if (between.region(at, text.length()).lookingAt()) {
                at = between.end();
                parted |= PARTS.matcher(between.group()).find();
            } else if (days.region(at, text.length()).lookingAt() && writtenDays.of(days) != null) {
                parts.add(new Part(Set.of(), writtenDays.of(days), Set.of(), false, parted, ' '));
                parted = false;
                at = days.end();
            } else if (chunks.region(at, text.length()).lookingAt()) {
                at = chunks.end();
                parted = !add(chunks.group(), parted, parts) && parted;
            }
        }
        return parts;
    }

    /** Adds what a chunk says; false where it is nothing but signs. */
    private boolean add(String chunk, boolean parted, List<Part> parts) {
        var word = AROUND.matcher(chunk).replaceAll("");
        if (word.isEmpty()) {
            return false;
        }
        var laws = answered.apply(word);
        var says = said.apply(word);
        char last = chunk.charAt(chunk.length() - 1);
        parts.add(new Part(
                laws.isEmpty() ? answered.apply(word.replace("-", "")) : laws,
                null,
                says.isEmpty() ? EnumSet.noneOf(BesideNumber.class) : says,
                codes.test(word),
                parted,
                Character.isLetterOrDigit(last) ? ' ' : last));
        return true;
    }
}
