package dev.tidewaiter.manifest.cell;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;

/** What all lines of a table have, and what a row below them therefore would have if it were one. One thread. */
public final class LinesAbove {

    /** Lines of fewer columns may lack half of them. */
    private static final int FEWEST_COLUMNS = 4;

    /** What two lines have may be chance. */
    private static final int FEWEST_LINES = 3;

    private final RowMeasures measures;
    private final PartyWords parties;
    private final int[] filled;
    private int lines;
    private int last;

    public LinesAbove(RowMeasures measures, PartyWords parties) {
        this.measures = measures;
        this.parties = parties;
        this.filled = new int[measures.width()];
    }

    public void add(SourceRow row) {
        lines++;
        last = row.number();
        for (var cell : row.cells()) {
            if (measures.field(cell.column()) != null) {
                filled[cell.column()]++;
            }
        }
    }

    /** Whether a row stands apart from the lines. */
    public boolean endBefore(SourceRow row) {
        return row.number() > last + 1;
    }

    /** Whether a row has less than half of what each line has, and nothing by which a line would be known. */
    public boolean lack(SourceRow row) {
        if (lines < FEWEST_LINES || row.cells().stream().anyMatch(this::tellsLine)) {
            return false;
        }
        int always = 0;
        int had = 0;
        for (int column = 0; column < filled.length; column++) {
            if (filled[column] == lines) {
                int at = column;
                always++;
                had += row.cells().stream().anyMatch(cell -> cell.column() == at) ? 1 : 0;
            }
        }
        return always >= FEWEST_COLUMNS && had * 2 < always;
    }

    /** A code in one piece, a receiver or a country where the lines have theirs; who signs a form often stands below the makers. */
    private boolean tellsLine(SourceCell cell) {
        var field = measures.field(cell.column());
        var text = cell.text().strip();
        if (field == null) {
            return false;
        }
        return switch (field) {
            case PART_NUMBER, MODEL, ECCN, HS, SERIAL_NUMBER -> Characters.hasDigit(text) && text.indexOf(' ') < 0;
            case ORIGIN, DESTINATION -> Countries.inText(text) != null;
            default ->
                field.role() != null
                        && (field.attribute() == Attribute.COUNTRY
                                ? Countries.inText(text) != null
                                : field.role().receives()
                                        && field.attribute() == Attribute.NAME
                                        && parties.looksLikeCompany(text));
        };
    }
}
