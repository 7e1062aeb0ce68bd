package dev.tidewaiter.spreadsheet.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/**
 * The character that parts the cells of a text file.
 *
 * @param character the separator
 * @param declared  whether the first line says so, as {@code sep=;} does; that line is no row then
 */
record Separator(char character, boolean declared) {

    /** The characters that may be it, the surest first. */
    static final String CANDIDATES = "\t;,|";

    private static final int FEWEST_TO_JUDGE = 3;
    private static final int MOST_LINES = 300;
    private static final int FEWEST_WITH_REMARK = 5;

    /** Finds the one that cuts most lines into the same number of cells, from the beginning of the text. */
    static Separator of(String head) throws IOException {
        if (head.regionMatches(true, 0, "sep=", 0, 4) && head.length() > 4) {
            char declared = head.charAt(4);
            boolean alone = head.length() == 5 || head.charAt(5) == '\n' || head.charAt(5) == '\r';
            if ((alone && declared >= ' ') || declared == '\t') {
                return new Separator(declared, true);
            }
        }
        // the last line may be cut off
        int lastLine = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
        var whole = lastLine > 0 ? head.substring(0, lastLine) : head;
        char best = ',';
        double bestScore = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            char candidate = CANDIDATES.charAt(i);
            double score = candidate == ',' && bestScore > 0 && partsDecimals(whole) ? 0 : score(whole, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new Separator(best, false);
    }

    /** Whether each comma stands within a number, "18,50", where another character may part the cells. */
    private static boolean partsDecimals(String text) {
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            boolean within = comma > 0
                    && comma + 1 < text.length()
                    && Character.isDigit(text.charAt(comma - 1))
                    && Character.isDigit(text.charAt(comma + 1));
            if (!within) {
                return false;
            }
        }
        return true;
    }

    /** The share of lines that have the usual number of cells, a little more for many cells; 0 when nothing is parted. */
    private static double score(String head, char candidate) throws IOException {
        Map<Integer, Integer> lines = new HashMap<>();
        var records = new CsvRecords(new StringReader(head), candidate, false);
        int all = 0;
        int parted = 0;
        while (all < MOST_LINES && records.next()) {
            if (records.cells() > 1
                    || (records.cells() == 1 && !records.cell(0).text().isEmpty())) {
                all++;
            }
            if (records.cells() > 1) {
                parted++;
                lines.merge(records.cells(), 1, Integer::sum);
            }
        }
        double best = 0;
        for (var count : lines.entrySet()) {
            int cells = count.getKey();
            // a line may lack its last cell: a remark that few have
            int shorter = cells > FEWEST_WITH_REMARK ? lines.getOrDefault(cells - 1, 0) : 0;
            double share = (double) (count.getValue() + shorter) / all;
            best = Math.max(best, share + Math.min(cells, 50) * 0.002);
        }
        return all < FEWEST_TO_JUDGE && parted == 0 ? 0 : best;
    }
}
