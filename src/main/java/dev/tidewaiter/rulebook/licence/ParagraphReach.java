package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.goods.code.Eccn;
import java.util.Arrays;

/** Whether a row about some paragraphs of an entry is about the one that a number names. */
enum ParagraphReach {
    YES,
    NO,
    /** The row is about part of the entry, and the number on the line does not say which part. */
    UNKNOWN;

    /**
     * Whether a row of an entry reaches a paragraph. The column {@code paragraphs} holds {@code *} for the whole entry,
     * paragraphs, those of which numbers or words decide with {@code ?} behind them, exceptions with {@code !}, {@code -} for a number that names no paragraph, {@code range} where the range of the
     * aircraft decides, or {@code ?} where words that no number settles decide.
     */
    static ParagraphReach of(String paragraphs, String paragraph, CountryChart.DescribedRange range) {
        if (paragraphs.equals("range")) {
            return switch (range) {
                case FAR -> YES;
                case SHORT -> NO;
                case NOT_STATED -> UNKNOWN;
            };
        }
        if (paragraphs.equals("?")) {
            return UNKNOWN;
        }
        if (paragraphs.equals("-")) {
            return paragraph.isEmpty() ? YES : NO;
        }
        var words = Arrays.asList(paragraphs.split(" "));
        var own = new Eccn("", paragraph);
        boolean open = false;
        boolean unknown = false;
        for (var word : words) {
            if (word.startsWith("!")) {
                var excepted = new Eccn("", word.substring(1));
                if (!paragraph.isEmpty() && own.under(excepted)) {
                    return NO;
                }
                continue;
            }
            if (word.length() > 1 && word.endsWith("?")) {
                var partly = new Eccn("", word.substring(0, word.length() - 1));
                unknown |= paragraph.isEmpty() || own.under(partly) || partly.under(own);
                continue;
            }
            if (word.equals("*") || (!paragraph.isEmpty() && own.under(new Eccn("", word)))) {
                open = true;
            } else if (paragraph.isEmpty() || new Eccn("", word).under(own)) {
                return UNKNOWN;
            }
        }
        return open ? YES : unknown ? UNKNOWN : NO;
    }
}
