package dev.tidewaiter.report.workbook;

import dev.tidewaiter.manifest.WrittenByCheck;
import java.util.List;

/** The columns that are added beside the data, in order. Their headings are a contract: others read them back. */
enum AddedColumns {
    VERDICT(0, 20),
    WHY(1, 64),
    RULES(2, 14),
    NEXT_STEP(3, 44),
    DECISION(4, 13),
    NOTE(5, 30);

    static final List<AddedColumns> ALL = List.of(values());
    static final int COUNT = ALL.size();

    /** What an officer can decide, in the order of the drop-down. */
    static final List<String> DECISIONS = List.of("release", "hold", "block", "escalate");

    /** The last column that a workbook has room for the first of them at. */
    static final int LAST_START = 16_384 - COUNT;

    private final String heading;
    private final int width;

    AddedColumns(int place, int width) {
        this.heading = WrittenByCheck.COLUMNS.get(place);
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
