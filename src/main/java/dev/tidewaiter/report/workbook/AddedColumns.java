package dev.tidewaiter.report.workbook;

import java.util.List;

/** The columns that are added beside the data, in order. Their headings are a contract: others read them back. */
enum AddedColumns {
    VERDICT("Verdict", 20),
    WHY("Why", 64),
    RULES("Rules", 14),
    NEXT_STEP("Next step", 44),
    DECISION("Decision", 13),
    NOTE("Note", 30);

    static final List<AddedColumns> ALL = List.of(values());
    static final int COUNT = ALL.size();

    /** What an officer can decide, in the order of the drop-down. */
    static final List<String> DECISIONS = List.of("release", "hold", "block", "escalate");

    /** The last column that a workbook has room for the first of them at. */
    static final int LAST_START = 16_384 - COUNT;

    private final String heading;
    private final int width;

    AddedColumns(String heading, int width) {
        this.heading = heading;
        this.width = width;
    }

    String heading() {
        return heading;
    }

    /** Its width in characters. */
    int width() {
        return width;
    }

    /** How many lines a text takes in this column. */
    int linesOf(String text) {
        int lines = 0;
        int from = 0;
        while (from <= text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            lines += Math.max(1, (to - from + width - 3) / (width - 2));
            from = to + 1;
        }
        return lines;
    }
}
