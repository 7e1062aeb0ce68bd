package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import org.jspecify.annotations.Nullable;

/** Which cells of a row without goods are read elsewhere, and what of them nobody has read. */
public final class ReadCells {

    private static final int MOST_LINES_OF_ADDRESS = 8;

    private ReadCells() {}

    /** Whether a cell is read elsewhere: as a labelled value of each line, or as the heading once more. */
    public static boolean isRead(Layout layout, SourceRow row, SourceCell cell) {
        return layout.added().contains(cell.column())
                || isHeading(layout, cell)
                || layout.form().fieldAt(row.number(), cell.column()) != null;
    }

    /** Whether a cell is a further line of an address that was read below a name, and so told with it: "Tehran" below "Azadi Street 5". */
    static boolean isInAddress(@Nullable Layout layout, SourceRow row, SourceCell cell) {
        var line = cell.text().strip();
        return layout != null
                && layout.form().values().stream()
                        .filter(value -> value.cell().column() == cell.column()
                                && value.row() < row.number()
                                && row.number() - value.row() <= MOST_LINES_OF_ADDRESS
                                && value.column().field().attribute() == Field.Attribute.ADDRESS)
                        .anyMatch(value -> isPart(value.cell().text(), line));
    }

    private static boolean isPart(String address, String line) {
        var bare = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
        return (address + ", ").contains(", " + bare + ", ");
    }

    /** Whether a cell heads its column; that may be whoever gets so much of the goods. */
    static boolean isInHead(Layout layout, SourceRow row, SourceCell cell) {
        return row.number() <= layout.headerRow()
                && isHeading(layout, cell)
                && !layout.added().contains(cell.column());
    }

    private static boolean isHeading(Layout layout, SourceCell cell) {
        var headings = layout.headings();
        return cell.column() < headings.size() && headings.get(cell.column()).equals(cell.text());
    }

    /** Whether the lines are heard for what the texts of a column name: amounts, codes and dates are not, nor columns that nobody reads. */
    static boolean hearsTexts(Layout layout, int column) {
        return layout.columns().stream()
                .filter(each -> each.index() == column)
                .map(each -> each.field().attribute())
                .anyMatch(kind ->
                        kind != Field.Attribute.NUMBER && kind != Field.Attribute.CODE && kind != Field.Attribute.DATE);
    }

    /** Whether a field holds the number of a paper or of what it goes with. */
    static boolean isNumberOfPaper(Field field) {
        return switch (field) {
            case SHIPMENT, INVOICE_NUMBER, BILL_OF_LADING, AIR_WAYBILL, DECLARATION, PURCHASE_ORDER, CONTAINER -> true;
            default -> false;
        };
    }
}
