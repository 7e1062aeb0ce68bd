package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.threshold.CellThresholds;
import dev.tidewaiter.designation.threshold.PieceThresholds;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parties in a cell that holds several: around brackets, an "&amp;" or a "+", and before and after words such as "for" and
 * "on behalf of", which stand in {@code joining-words.tsv}. Each may also be a piece of one name, so a piece must say more to count
 * than a name by itself.
 */
final class JoinedParties {

    private static final String MARKS = "()[]{}<>&+（）【】〔〕［］＆＋";

    /**
     * A word between parties.
     *
     * @param and whether it also stands inside names, as "and" does
     */
    private record Joining(String word, boolean and) {}

    private static final Joining MARK = new Joining(" ", false);
    private static final Joining NONE = new Joining("", false);

    private final List<Joining> words = new ArrayList<>();
    private final Set<String> beforeTowns = new HashSet<>();

    private JoinedParties() {}

    static JoinedParties by(WordLists lists) {
        var parties = new JoinedParties();
        for (var row : lists.list("designation/joining-words.tsv").rows(2)) {
            switch (row.cell(0)) {
                case "and" -> parties.words.add(new Joining(row.cell(1), true));
                case "between" -> parties.words.add(new Joining(row.cell(1), false));
                case "in" -> parties.beforeTowns.add(row.cell(1));
                default -> throw row.wrong("is none of \"between\", \"and\" and \"in\"");
            }
        }
        return parties;
    }

    /** Words for "in", which stand between a name and its town. */
    Set<String> beforeTowns() {
        return beforeTowns;
    }

    /** The pieces besides the whole text; mostly none. Never fails. */
    List<String> of(String text, CellThresholds cells) {
        if (text.length() > LongCell.MOST_LETTERS) {
            return List.of();
        }
        var parts = new ArrayList<String>(4);
        var between = new ArrayList<Joining>(4);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            var joining = joiningAt(text, i);
            if (!joining.word.isEmpty()) {
                parts.add(text.substring(from, i));
                between.add(joining);
                from = i + joining.word.length();
                i = from - 1;
            }
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        parts.add(text.substring(from));
        List<String> pieces = new ArrayList<>(4);
        int parties = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean ofName = (i > 0 && mayBeInName(between.get(i - 1), parts.get(i - 1), parts.get(i)))
                    || (i < between.size() && mayBeInName(between.get(i), parts.get(i), parts.get(i + 1)));
            parties += addDistinguishing(parts.get(i), ofName ? 2 : 1, cells.part(), pieces) ? 1 : 0;
        }
        // a town or legal form in brackets makes no second party
        return parties < 2 ? List.of() : pieces.subList(0, Math.min(LongCell.MOST_PARTIES, pieces.size()));
    }

    /** Whether a word may stand inside one name: between two firms, each with its legal form, no word does. */
    private static boolean mayBeInName(Joining joining, String before, String behind) {
        return joining.and && !(PartsOfCell.hasLegalForm(before) && PartsOfCell.hasLegalForm(behind));
    }

    /** Whether what a piece is like is enough to count, as it may be a piece of another name. */
    static boolean isTold(NameComparison comparison, PieceThresholds thresholds) {
        return comparison.carrier().compareTo(Carrier.DISTINGUISHING_WORDS) <= 0
                && comparison.distinctness() >= thresholds.distinctness()
                && (comparison.ownWords() > 1 || comparison.listed().text().length() >= thresholds.letters());
    }

    /** The mark or word that begins here and separates parties; an empty one when none does. */
    private Joining joiningAt(String text, int at) {
        char c = text.charAt(at);
        if (MARKS.indexOf(c) >= 0) {
            return MARK;
        }
        if (at == 0 || c == ' ' || text.charAt(at - 1) != ' ') {
            return NONE;
        }
        var longest = NONE; // "por cuenta de" begins with "por"
        for (var joining : words) {
            int end = at + joining.word.length();
            if (end < text.length()
                    && text.charAt(end) == ' '
                    && joining.word.length() > longest.word.length()
                    && text.regionMatches(true, at, joining.word, 0, joining.word.length())) {
                longest = joining;
            }
        }
        return longest;
    }

    /** Keeps a piece that is long enough to be a party; tells whether it may be one at all. */
    private static boolean addDistinguishing(String piece, int leastWords, int shortest, List<String> pieces) {
        var stripped = piece.strip();
        int words = distinguishingWords(stripped);
        if (words >= leastWords && stripped.length() >= shortest) {
            pieces.add(stripped);
        }
        return words > 0;
    }

    private static int distinguishingWords(String piece) {
        int words = 0;
        for (var word : FoldedWord.of(piece)) {
            words += word.isDistinguishing() ? 1 : 0;
        }
        return words;
    }
}
