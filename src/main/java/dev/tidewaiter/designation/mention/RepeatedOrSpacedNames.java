package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.threshold.CellThresholds;
import java.util.ArrayList;
import java.util.List;

/** Names typed in a way that hides their words: twice in a row, or with a blank behind each letter. */
final class RepeatedOrSpacedNames {

    private RepeatedOrSpacedNames() {}

    /** The text as it should have been typed; mostly nothing. Never fails. */
    static List<String> mended(String text, CellThresholds cells) {
        if (text.length() > LongCell.MOST_LETTERS) {
            return List.of();
        }
        var once = once(text, cells.repeated());
        var together = together(text, cells.spaced());
        if (once.isEmpty() && together.isEmpty()) {
            return List.of();
        }
        var mended = new ArrayList<String>(2);
        if (!once.isEmpty()) {
            mended.add(once);
        }
        if (!together.isEmpty()) {
            mended.add(together);
        }
        return mended;
    }

    /** The first half of a text that is written twice; empty for all others. */
    private static String once(String text, int shortest) {
        int middle = text.length() / 2;
        boolean twice = text.length() > 2 * shortest
                && text.length() % 2 == 1
                && Character.isWhitespace(text.charAt(middle))
                && text.regionMatches(true, 0, text, middle + 1, middle);
        return twice ? text.substring(0, middle) : "";
    }

    /** Spaced letters put together; words stand apart by more than one blank. Empty when the letters stand together already. */
    private static String together(String text, int fewest) {
        int letters = 0;
        int longer = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                letters += i - from == 1 ? 1 : 0;
                longer += i - from > 1 ? 1 : 0;
                from = i + 1;
            }
        }
        if (letters < fewest || longer > letters / 4) {
            return "";
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean blank = text.charAt(i) == ' ';
            boolean apart = blank && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (!blank || (apart && out.charAt(out.length() - 1) != ' ')) {
                out.append(text.charAt(i));
            }
        }
        return out.toString().strip();
    }
}
