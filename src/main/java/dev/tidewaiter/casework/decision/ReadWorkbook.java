package dev.tidewaiter.casework.decision;

import java.util.List;

/** The rows of a returned workbook that have an answer, as they were read: whoever looks at them again need not read it anew. */
public final class ReadWorkbook {

    private final List<Row> rows;

    ReadWorkbook(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** A row, and the ids of its lines. */
    record Row(RowAnswer answer, List<String> lines) {

        Row {
            lines = List.copyOf(lines);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** How many rows there are, by which it is told how much keeping them costs. */
    public int size() {
        return rows.size();
    }
}
