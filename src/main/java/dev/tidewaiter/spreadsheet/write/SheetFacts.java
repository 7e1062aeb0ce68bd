package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.CellRef;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a sheet before it can be rewritten as a stream.
 *
 * @param prefix      the prefix of its tags, with the colon; nearly always empty
 * @param lastUsed    the last column, from 0, with content or inside a merged range; -1 when the sheet is empty
 * @param lastCell    the last column with a cell of any kind, also an empty one
 * @param cols        the formats of whole columns
 * @param rowHeight   the height of an ordinary row, in points
 * @param validations whether it has validations already
 */
record SheetFacts(String prefix, int lastUsed, int lastCell, List<Cols> cols, double rowHeight, boolean validations) {

    /** A merge over more columns than this is a heading over nothing. */
    private static final int WIDE = 1000;

    /** Columns from one to another, from 0, and the number of their format. */
    record Cols(int first, int last, int format) {}

    static SheetFacts of(InputStream sheet) throws IOException {
        var scan = XmlScanner.reading(sheet);
        var cols = new ArrayList<Cols>();
        String prefix = "";
        String row = "row";
        String cell = "c";
        int lastUsed = -1;
        int lastCell = -1;
        int column = -1;
        double height = 15;
        boolean validations = false;
        while (scan.next()) {
            if (!scan.opens()) {
                continue;
            }
            switch (scan.depth()) {
                case 0 -> {
                    var root = scan.name();
                    prefix = root.substring(0, root.indexOf(':') + 1);
                    row = prefix + "row";
                    cell = prefix + "c";
                }
                case 1 -> {
                    if (scan.is(prefix + "sheetFormatPr")) {
                        var given = scan.value("defaultRowHeight");
                        height = given == null ? height : points(given, height);
                    } else if (scan.is(prefix + "dataValidations")) {
                        validations = true;
                    }
                }
                case 2 -> {
                    if (scan.is(row)) {
                        column = -1;
                    } else if (scan.is(prefix + "col")) {
                        cols.add(new Cols(
                                scan.number("min", 1) - 1, scan.number("max", 1) - 1, scan.number("style", 0)));
                    } else if (scan.is(prefix + "mergeCell")) {
                        lastUsed = Math.max(lastUsed, lastColumnOf(scan.value("ref")));
                    }
                }
                case 3 -> {
                    if (scan.is(cell)) {
                        int given = scan.column();
                        column = given < 0 ? column + 1 : given;
                        lastCell = Math.max(lastCell, column);
                    }
                }
                // a value, a formula or text inside the cell
                case 4 -> lastUsed = Math.max(lastUsed, column);
                default -> {}
            }
        }
        return new SheetFacts(prefix, lastUsed, lastCell, cols, height, validations);
    }

    private static double points(String text, double otherwise) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static int lastColumnOf(@Nullable String range) {
        if (range == null) {
            return -1;
        }
        var corner = range.substring(range.indexOf(':') + 1);
        int letters = 0;
        while (letters < corner.length() && corner.charAt(letters) > '9') {
            letters++;
        }
        int column = CellRef.columnIndex(corner.substring(0, letters));
        return column > WIDE ? -1 : column;
    }

    /** The number of the format that an empty cell of this column has. */
    int formatOf(int column) {
        for (var range : cols) {
            if (range.first <= column && column <= range.last) {
                return range.format;
            }
        }
        return 0;
    }
}
