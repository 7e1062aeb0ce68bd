package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.NoteText;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.value.LabelledCodes;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.stream.Collectors;

/**
 * Rows that say nothing but the code of the goods above them: "HS CODE: 8806.22.10" below "INSTRUMENTS | 3 | 40", be there a note such
 * as "DIMS: 60X50X45" between the two.
 */
public final class CodeRows {

    private static final int MOST_CELLS = 3;

    private final RowMeasures measures;
    private final NoteText notes;
    private final LabelledCodes codes;
    /** The last row of the line above, or of what stands below it and belongs to it. */
    private int reach;

    CodeRows(RowMeasures measures, NoteText notes, LabelledCodes codes) {
        this.measures = measures;
        this.notes = notes;
        this.codes = codes;
    }

    /** Whether a row goes on with the line that was read last. */
    boolean goesOn(SourceRow row) {
        return reach > 0 && isBelow(row, reach);
    }

    /** Whether a row goes on with a line that reaches down to some row. */
    public boolean isBelow(SourceRow row, int above) {
        return row.number() == above + 1
                && row.cells().size() <= MOST_CELLS
                && row.cells().stream().noneMatch(this::numbersLine)
                && codes.begin(text(row));
    }

    private boolean numbersLine(SourceCell cell) {
        return measures.field(cell.column()) == Field.LINE
                && Character.isDigit(cell.text().charAt(0));
    }

    /** What a row says, whatever cells it stands in. */
    public static String text(SourceRow row) {
        return row.cells().stream().map(SourceCell::text).collect(Collectors.joining(" "));
    }

    /** Whether a row is a note that may part a line from its code. */
    public boolean mayPart(SourceRow row, int above) {
        return row.number() == above + 1
                && row.cells().size() == 1
                && row.cells().get(0).kind() == SourceCell.Kind.TEXT
                && notes.isNote(row, 0, false);
    }

    /**
     * Takes in what became of a row.
     *
     * @param ofLine whether it is a line, or goes on with one
     * @param total  whether a total was seen below the last line
     */
    void note(SourceRow row, boolean ofLine, boolean total) {
        if (total) {
            reach = 0;
        } else if (ofLine || (reach > 0 && mayPart(row, reach))) {
            reach = row.number();
        }
    }
}
