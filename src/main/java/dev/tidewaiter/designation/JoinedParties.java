package dev.tidewaiter.designation;

import dev.tidewaiter.names.FoldedWord;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import java.util.ArrayList;
import java.util.List;

/**
 * The parties in a cell that holds several: around brackets, an "&amp;" or a "+", and before and after words such as "for" and
 * "on behalf of", which stand in {@code joining-words.txt}. Each may also be a piece of one name, so a piece must say more to count
 * than a name by itself.
 */
final class JoinedParties {

    private static final String MARKS = "()[]{}<>&+（）【】〔〕［］＆＋";
    private static final int LONGEST_CELL = 400;
    private static final int SHORTEST = 4;
    private static final int MOST = 6;
    private static final double SAYS_ENOUGH = 0.8;
    private static final int LONG_ALONE = 7;

    private static final List<String> WORDS = DesignationFile.lines("joining-words.txt");

    private JoinedParties() {}

    /** The pieces besides the whole text; mostly none. Never fails. */
    static List<String> of(String text) {
        if (text.length() > LONGEST_CELL) {
            return List.of();
        }
        List<String> pieces = new ArrayList<>(4);
        int parties = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int length = separatorAt(text, i);
            if (length > 0) {
                parties += addTelling(text.substring(from, i), pieces) ? 1 : 0;
                from = i + length;
                i = from - 1;
            }
        }
        if (from == 0) {
            return List.of();
        }
        parties += addTelling(text.substring(from), pieces) ? 1 : 0;
        // a town or legal form in brackets makes no second party
        return parties < 2 ? List.of() : pieces.subList(0, Math.min(MOST, pieces.size()));
    }

    /** Whether what a piece is like is enough to count, as it may be a piece of another name. */
    static boolean isTold(NameComparison comparison) {
        return comparison.carrier().compareTo(Carrier.DISTINGUISHING_WORDS) <= 0
                && comparison.distinctness() >= SAYS_ENOUGH
                && (comparison.ownWords() > 1 || comparison.listed().text().length() >= LONG_ALONE);
    }

    /** How long the separator is that begins here; 0 when none does. */
    private static int separatorAt(String text, int at) {
        char c = text.charAt(at);
        if (MARKS.indexOf(c) >= 0) {
            return 1;
        }
        if (at == 0 || c == ' ' || text.charAt(at - 1) != ' ') {
            return 0;
        }
        for (var word : WORDS) {
            int end = at + word.length();
            if (end < text.length()
                    && text.charAt(end) == ' '
                    && text.regionMatches(true, at, word, 0, word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** Keeps a piece that is long enough to be a party; tells whether it may be one at all. */
    private static boolean addTelling(String piece, List<String> pieces) {
        var stripped = piece.strip();
        if (!isTelling(stripped)) {
            return false;
        }
        if (stripped.length() >= SHORTEST) {
            pieces.add(stripped);
        }
        return true;
    }

    private static boolean isTelling(String piece) {
        for (var word : FoldedWord.of(piece)) {
            if (word.isTelling()) {
                return true;
            }
        }
        return false;
    }
}
