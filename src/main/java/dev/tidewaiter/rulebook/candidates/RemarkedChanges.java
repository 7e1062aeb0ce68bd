package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where a remark says that the receiver, the destination or the way was changed: both words in one part of a sentence, and neither
 * denied, as in "consignee not changed" or in a clause by which goods "may not be resold or diverted to another destination".
 */
final class RemarkedChanges {

    /**
     * A change that a remark tells of.
     *
     * @param what the word for what was changed
     * @param said the words of the remark in which its day may stand
     */
    record Change(String what, String said) {}

    private static final Set<Kind> BOTH = Set.of(Kind.CHANGED, Kind.CHANGEABLE);

    /** Where something new begins; neither a point within a date nor that of "Ltd." or "St.", behind a short word with a capital, does. */
    private static final Pattern END =
            Pattern.compile("[;|!?。；\\n]+|(?<!\\b\\p{Lu}\\p{L}{0,4})\\.(?=\\s+\\P{Ll}|\\s*$)");

    private static final Pattern COMMA = Pattern.compile("[,，、]");

    /** A part that is a day and no more than a short word, as in "changed to Alder Ltd, Wien, on 2026-09-30". */
    private static final Pattern DAY_ALONE =
            Pattern.compile("\\s*(?:\\p{L}{1,5}\\s+){0,2}\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}\\s*");

    private final SignalWords words;

    RemarkedChanges(SignalWords words) {
        this.words = words;
    }

    List<Change> in(String remark) {
        var found = words.find(BOTH, remark);
        if (found.size() < BOTH.size()) {
            return List.of();
        }
        var changes = new ArrayList<Change>();
        for (var sentence : END.split(remark, -1)) {
            inSentence(COMMA.split(sentence, -1), changes);
        }
        return List.copyOf(changes);
    }

    /**
     * A part that begins with the word of change has what was changed before its comma, the nearest that can be: "Consignee, Alder Ltd,
     * changed to Heron Ltd". A paper that stands there alone is changed itself.
     */
    private void inSentence(String[] parts, List<Change> changes) {
        boolean denied = false;
        var before = "";
        var last = "";
        for (var part : parts) {
            boolean goesOn = beginsWithChange(part) && !(isPaper(last) && namesNobody(part));
            var said = goesOn ? before + part : part;
            before = words.firstAt(Kind.CHANGEABLE, ComparableText.of(part)) < 0 ? before + part + " " : part + " ";
            last = part;
            denied &= !words.find(Set.of(Kind.AGAIN), part.strip().split("\\s+", 2)[0])
                    .containsKey(Kind.AGAIN);
            denied |= deniesWhatFollows(ComparableText.of(part));
            var affirmed = words.without(Kind.UNCHANGED, ComparableText.of(said));
            int changed = words.firstAt(Kind.CHANGED, affirmed);
            int what = words.firstAt(Kind.CHANGEABLE, affirmed);
            // behind a denial only what names anew what was changed tells of a change
            if (changed >= 0 && what >= 0 && !(denied && changed < what)) {
                var word = words.find(BOTH, affirmed).get(Kind.CHANGEABLE);
                changes.add(new Change(word == null ? "" : word, said + daysAlone(parts)));
            }
        }
    }

    /** Whether the first words of a part tell of the change: "now changed to Heron Ltd". */
    private boolean beginsWithChange(String part) {
        var bare = words.without(Kind.OF_CHANGE, ComparableText.of(part));
        int changed = words.firstAt(Kind.CHANGED, bare);
        return changed >= 0 && bare.substring(0, changed).isBlank();
    }

    /** Whether a part is a paper and nothing else, or what may change "as per" one: "packing list", "consignee as per L/C". */
    private boolean isPaper(String part) {
        var said = ComparableText.of(part);
        int refers = words.firstAt(Kind.REFERS, said);
        return words.is(Kind.PAPER, said)
                || (refers > 0
                        && words.is(Kind.CHANGEABLE, said.substring(0, refers))
                        && words.is(Kind.PAPER, words.without(Kind.REFERS, said.substring(refers))));
    }

    /** Whether a part has no word beside that of change, those before it and days: "amended on 2026-11-20", not "changed to Heron Ltd". */
    private boolean namesNobody(String part) {
        return words.without(Kind.OF_CHANGE, words.without(Kind.CHANGED, ComparableText.of(part)))
                .codePoints()
                .noneMatch(Character::isLetter);
    }

    /** Whether a part denies and leaves open what: "may not be sold, or diverted to another country", but not "packing not changed". */
    private boolean deniesWhatFollows(String part) {
        var affirmed = words.without(Kind.UNCHANGED, part);
        boolean deniesChange = words.firstAt(Kind.CHANGED, part) >= 0 && words.firstAt(Kind.CHANGED, affirmed) < 0;
        return !affirmed.equals(part) && !deniesChange;
    }

    private static String daysAlone(String[] parts) {
        var days = new StringBuilder();
        for (var part : parts) {
            if (DAY_ALONE.matcher(part).matches()) {
                days.append(", ").append(part);
            }
        }
        return days.toString();
    }
}
