package dev.tidewaiter.manifest.returned;

import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What a check writes into the workbook that it returns: the sheets behind the sender's own and the columns beside the data.
 * Whoever writes them takes the words from here, so that a returned workbook that is checked again is told from a manifest.
 */
public final class WrittenByCheck {

    /** The sheet of all findings, and its headings. */
    public static final String FINDINGS = "Findings";

    public static final List<String> FINDINGS_HEADINGS = List.of(
            "Sheet",
            "Row",
            "Cells",
            "Shipment",
            "Severity",
            "Rule",
            "Title",
            "What was found",
            "Values as they stood",
            "Next step",
            "Law",
            "Listed as",
            "List",
            "Entry",
            "Programme",
            "Alike",
            "Compared",
            "Goods");

    /** The sheet of what was missing, and its headings. */
    public static final String COULD_NOT_CHECK = "Could not check";

    public static final List<String> COULD_NOT_CHECK_HEADINGS =
            List.of("Sheet", "What is missing", "Rows", "Lines", "Questions without an answer", "What to do");

    /** The sheet about the check, which has no heading; these names stand in its first column, in this order. */
    public static final String ABOUT = "About this check";

    public static final String ABOUT_FILE = "File";
    public static final String ABOUT_HASH = "SHA-256 of the file";
    public static final String ABOUT_GIVEN = "Given for the whole file";

    /** The headings of the columns beside the data, in order. */
    public static final List<String> COLUMNS = List.of("Verdict", "Why", "Rules", "Next step", "Decision", "Note");

    /** It may go, since what was found is not so: another party than the listed one, or other goods. */
    public static final String RELEASE_FALSE_HIT = "release: false hit";

    /** It may go although it is as found, by a licence or an exception. */
    public static final String RELEASE_PERMITTED = "release: permitted";

    /** What workbooks of earlier releases offer. It does not say which of the two is meant. */
    public static final String RELEASE = "release";

    public static final String HOLD = "hold";
    public static final String BLOCK = "block";
    public static final String ESCALATE = "escalate";

    /** What can be written into the column of decisions, in the order of its drop-down. */
    public static final List<String> DECISIONS = List.of(RELEASE_FALSE_HIT, RELEASE_PERMITTED, HOLD, BLOCK, ESCALATE);

    /** The same for a sentence that asks for one of them. */
    public static final String DECISIONS_IN_WORDS = inWords(DECISIONS);

    public static final String REASON = "written by an earlier check";

    /** The hash of the file stands in one of so many rows of the sheet about the check. */
    public static final int ROWS_ABOVE_HASH = 12;

    private WrittenByCheck() {}

    private static String inWords(List<String> words) {
        var quoted = words.stream().map(word -> "\"" + word + "\"").toList();
        int last = quoted.size() - 1;
        return String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }

    /** Whether a sheet that a check wrote may be called so; a number may stand behind its name. */
    public static boolean isNameOfSheet(String name) {
        return name.startsWith(FINDINGS) || name.startsWith(COULD_NOT_CHECK) || name.startsWith(ABOUT);
    }

    /** Whether a sheet with these first rows is one that a check wrote; a number may stand behind its name. */
    public static boolean isSheet(String name, List<SourceRow> rows) {
        if (name.startsWith(FINDINGS)) {
            return isHeading(rows, FINDINGS_HEADINGS);
        }
        if (name.startsWith(COULD_NOT_CHECK)) {
            return isHeading(rows, COULD_NOT_CHECK_HEADINGS);
        }
        return name.startsWith(ABOUT) && isAbout(rows);
    }

    /** Where the columns beside the data begin in a row that is their heading; -1 in any other row. */
    public static int columnsIn(SourceRow row) {
        var texts = new TreeMap<Integer, String>();
        row.cells().forEach(cell -> texts.put(cell.column(), cell.text()));
        for (int start : texts.keySet()) {
            int at = 0;
            while (at < COLUMNS.size() && COLUMNS.get(at).equals(texts.get(start + at))) {
                at++;
            }
            if (at == COLUMNS.size()) {
                return start;
            }
        }
        return -1;
    }

    /** A decision as it was typed, in the letters and blanks of those above. */
    public static String decision(String typed) {
        return typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s*[:：]\\s*", ": ")
                .replaceAll("\\s+", " ");
    }

    /** The text of a column in a row, without the blanks around it; empty when nothing stands there. */
    public static String text(SourceRow row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column)
                .map(cell -> cell.text().strip())
                .findFirst()
                .orElse("");
    }

    private static boolean isHeading(List<SourceRow> rows, List<String> headings) {
        return !rows.isEmpty()
                && rows.get(0).cells().stream()
                        .map(cell -> cell.text())
                        .toList()
                        .equals(headings);
    }

    private static boolean isAbout(List<SourceRow> rows) {
        boolean file = false;
        for (var row : rows.subList(0, Math.min(rows.size(), ROWS_ABOVE_HASH))) {
            var first = row.cells().get(0).text();
            if (file && first.equals(ABOUT_HASH)) {
                return true;
            }
            file = first.equals(ABOUT_FILE);
        }
        return false;
    }
}
