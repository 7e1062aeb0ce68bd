package dev.tidewaiter.manifest.value;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words by which one party stands for another: "Heron Ltd on behalf of Rosalia Pinto". */
final class CareOfWords {

    private final Set<String> apart = new HashSet<>();
    private final Set<String> inNames = new HashSet<>();
    private final int before;
    private final int behind;

    CareOfWords(CellLimits limits) {
        this.before = limits.careOfBefore();
        this.behind = limits.careOfBehind();
    }

    /** Words that stand in no name. */
    Set<String> apart() {
        return apart;
    }

    /** Words that names hold, too, as that of a fund "for care of" families does: they part no text that nothing else parts. */
    Set<String> inNames() {
        return inNames;
    }

    /** Whether a text holds a word, between two blanks, that parts it whatever else it holds. */
    boolean part(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        for (var word : apart) {
            if (small.contains(" " + word + " ")) {
                return true;
            }
        }
        return false;
    }

    /** The text before a word and that behind it; the text alone where none parts it. */
    List<String> split(String text) {
        var parts = split(text, apart);
        return parts.size() > 1 ? parts : split(text, inNames);
    }

    private List<String> split(String text, Set<String> words) {
        var small = text.toLowerCase(Locale.ROOT);
        for (var word : words) {
            int at = small.indexOf(" " + word + " ");
            if (at >= before && small.length() == text.length()) {
                var other = text.substring(at + word.length() + 2).strip();
                if (other.length() >= behind) {
                    return List.of(text.substring(0, at).strip(), other);
                }
            }
        }
        return List.of(text);
    }
}
