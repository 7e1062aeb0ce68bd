package dev.tidewaiter.manifest.cell;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.DeclarationBoxes;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.regex.Pattern;

/** What all lines of a table have, and what a row below them therefore would have if it were one. One thread. */
public final class LinesAbove {

    /** Lines of fewer columns may lack half of them. */
    private static final int FEWEST_COLUMNS = 4;

    /** What two lines have may be chance. */
    private static final int FEWEST_LINES = 3;

    /** One line of so many may be an exception. */
    private static final int FEW = 10;

    /** Numbers of lines go no further on at once, even where some are left out. */
    private static final int FARTHEST_STEP = 10;

    private static final Pattern DAY = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");

    private final RowMeasures measures;
    private final PartyWords parties;
    private final int[] filled;
    private final int[] counted;
    private int lines;
    private int last;
    private int lastNumber;
    /** Whether the lines are counted one by one; an order counts by tens, and leaves out what was cancelled. */
    private boolean oneByOne = true;

    public LinesAbove(RowMeasures measures, PartyWords parties) {
        this.measures = measures;
        this.parties = parties;
        this.filled = new int[measures.width()];
        this.counted = new int[measures.width()];
    }

    public void add(SourceRow row) {
        lines++;
        last = row.number();
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field != null) {
                filled[cell.column()]++;
                counted[cell.column()] += isCount(cell) ? 1 : 0;
                if (field == Field.LINE) {
                    number(cell);
                }
            }
        }
    }

    private void number(SourceCell cell) {
        int number = numberOf(cell);
        oneByOne &= number == lastNumber + 1;
        lastNumber = number;
    }

    /**
     * Whether nearly each line was counted, weighed or priced, and a row is nowhere where they were, and nothing tells a line in it: "Place
     * of issue | | Tashkent", "Director | | A. Karimova | 20.02.2026", in which a date is no amount.
     */
    public boolean areCountedUnlike(SourceRow row) {
        if (row.cells().stream().anyMatch(cell -> tellsLine(cell) || (isCount(cell) && isCounted(cell.column())))) {
            return false;
        }
        for (int column = 0; column < counted.length; column++) {
            if (isCounted(column)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCounted(int column) {
        return column < counted.length && lines > 1 && (lines - counted[column]) * FEW <= lines;
    }

    private boolean isCount(SourceCell cell) {
        var field = measures.field(cell.column());
        return field != null
                && RowMeasures.isQuantity(field)
                && RowMeasures.isNumber(cell)
                && !DAY.matcher(cell.text()).lookingAt();
    }

    /**
     * Whether the number of a row does not go on with those of the lines: "47 | Calculation of duties" below line 6 bears that of its box. A
     * row that says what and how much, or has a unit, is a line whatever its number is.
     */
    public boolean areNumberedUnlike(SourceRow row) {
        var first = row.cells().get(0);
        return oneByOne
                && lastNumber > 0
                && measures.field(first.column()) == Field.LINE
                && DeclarationBoxes.isNumber(first.text())
                && numberOf(first) >= DeclarationBoxes.FIRST_OF_ITEM
                && numberOf(first) > lastNumber + FARTHEST_STEP
                && !(has(row, Field.DESCRIPTION) && has(row, Field.QUANTITY))
                && !has(row, Field.UNIT);
    }

    private boolean has(SourceRow row, Field field) {
        return row.cells().stream().anyMatch(cell -> measures.field(cell.column()) == field);
    }

    private static int numberOf(SourceCell cell) {
        return DeclarationBoxes.isNumber(cell.text()) ? Integer.parseInt(cell.text()) : 0;
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
