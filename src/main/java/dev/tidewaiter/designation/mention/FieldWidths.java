package dev.tidewaiter.designation.mention;

import dev.tidewaiter.wordlist.WordLimits;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;

/**
 * By which width a text is known that may have been cut at the end of a field for a name.
 *
 * @param widths    the characters that such fields have
 * @param lost      how many may be missing at the cut
 * @param narrowest how many a text has at least that may end inside a word
 */
public record FieldWidths(List<Integer> widths, int lost, int narrowest) {

    /** Copies the widths. */
    public FieldWidths {
        widths = List.copyOf(widths);
    }

    /**
     * Reads the widths from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row makes no sense
     */
    public static FieldWidths of(WordLists lists) {
        var limits = new WordLimits(lists.list("parameters/field-widths.tsv"), "width", "lost", "narrowest");
        return new FieldWidths(limits.values("width"), limits.value("lost"), limits.value("narrowest"));
    }

    /** Whether a text fills such a field. */
    boolean areFilledBy(String text) {
        return widths.stream().anyMatch(width -> text.length() <= width && text.length() >= width - lost);
    }
}
