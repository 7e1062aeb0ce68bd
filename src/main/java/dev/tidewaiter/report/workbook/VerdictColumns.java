package dev.tidewaiter.report.workbook;

import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.spreadsheet.write.ColumnsBeside;
import java.util.List;

/** The columns that are added beside the data, in order. Their headings are a contract: others read them back. */
enum VerdictColumns {
    VERDICT(0, 20),
    WHY(1, 64),
    RULES(2, 14),
    NEXT_STEP(3, 44),
    DECISION(4, 20),
    NOTE(5, 30);

    private static final List<VerdictColumns> ALL = List.of(values());

    /** As they are added to a sheet. */
    static final ColumnsBeside BESIDE = new ColumnsBeside(
            ALL.stream()
                    .map(column -> new ColumnsBeside.NewColumn(
                            column.heading, column.width, column == DECISION || column == NOTE))
                    .toList(),
            Cells.HEADING,
            Cells.ANSWERS,
            ALL.indexOf(DECISION),
            WrittenByCheck.DECISIONS,
            "Decision",
            "False hit: it is not so, another party or other goods. Permitted: it is so, and a licence or exception allows it.");

    private final String heading;
    private final int width;

    VerdictColumns(int place, int width) {
        this.heading = WrittenByCheck.COLUMNS.get(place);
        this.width = width;
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
