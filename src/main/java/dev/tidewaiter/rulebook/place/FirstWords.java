package dev.tidewaiter.rulebook.place;

import dev.tidewaiter.rulebook.signal.ComparableText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of many patterns may stand in a text, told by the first word of each, so that a text is searched for those few alone. */
final class FirstWords {

    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /** Patterns that are no words between blanks and may stand anywhere. */
    private final BitSet anywhere = new BitSet();

    /** The same in scripts without blanks, which most texts hold no letter of. */
    private final BitSet unspaced = new BitSet();

    /** Takes patterns as {@link ComparableText#pattern} makes them; others may stand anywhere. */
    FirstWords(List<String> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            var pattern = patterns.get(i);
            int end = pattern.startsWith(" ") ? pattern.indexOf(' ', 1) : -1;
            if (ComparableText.unspaced(pattern)) {
                unspaced.set(i);
            } else if (end < 0) {
                anywhere.set(i);
            } else {
                byWord.computeIfAbsent(pattern.substring(1, end), word -> new ArrayList<>(1))
                        .add(i);
            }
        }
    }

    /** The places in the list of those that a folded text may hold. */
    BitSet in(String folded) {
        var found = (BitSet) anywhere.clone();
        if (ComparableText.unspaced(folded)) {
            found.or(unspaced);
        }
        int from = 1;
        for (int end = folded.indexOf(' ', from); end >= 0; end = folded.indexOf(' ', from)) {
            for (int place : byWord.getOrDefault(folded.substring(from, end), List.of())) {
                found.set(place);
            }
            from = end + 1;
        }
        return found;
    }
}
