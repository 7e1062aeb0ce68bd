package dev.tidewaiter.manifest.row;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.cell.RowCells;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the line above said, for cells that refer to it: ditto marks, and the lines of a shipment whose parties stand on its
 * first line only.
 */
final class CarriedValues {

    /** Longer numbers count no lines. */
    private static final int MOST_DIGITS = 6;

    private static final int CODE = 2;

    private final CellWords words;
    private final List<Column> columns;
    private final @Nullable SourceCell[] cells;
    private final int[] rows;
    private final ReferredLines referred = new ReferredLines();
    private final List<Column> parties = new ArrayList<>();
    private final List<Column> shipmentIds = new ArrayList<>();
    private final @Nullable Column lineNumbers;

    CarriedValues(Layout layout, CellWords words) {
        this.words = words;
        this.columns = layout.columns();
        int width = columns.stream().mapToInt(Column::index).max().orElse(0) + 1;
        this.cells = new SourceCell[width];
        this.rows = new int[width];
        Column line = null;
        for (var column : columns) {
            if (isShipmentParty(column.field())) {
                parties.add(column);
            } else if (isShipmentId(column.field())) {
                shipmentIds.add(column);
            } else if (column.field() == Field.LINE) {
                line = column;
            }
        }
        this.lineNumbers = line;
    }

    /** The maker belongs to the goods of one line, every other party to the shipment. */
    private static boolean isShipmentParty(Field field) {
        return field.role() != null && field.role() != Role.MANUFACTURER;
    }

    private static boolean isShipmentId(Field field) {
        return switch (field) {
            case SHIPMENT, INVOICE_NUMBER, BILL_OF_LADING, AIR_WAYBILL, DECLARATION -> true;
            default -> false;
        };
    }

    /** Fields that hold for a whole shipment, so that they may stand on its first line only. */
    private static boolean ofShipment(Field field) {
        return isShipmentParty(field)
                || switch (field) {
                    case SHIPMENT, INVOICE_NUMBER, BILL_OF_LADING, AIR_WAYBILL, DECLARATION, CONTRACT, PURCHASE_ORDER ->
                        true;
                    case EXPORT_DATE, ARRIVAL_DATE, INVOICE_DATE, DESTINATION, PORT_OF_LOADING, PORT_OF_DISCHARGE ->
                        true;
                    case PLACE_OF_DELIVERY, TRANSSHIPMENT_PORT, TRANSIT_COUNTRIES, MODE_OF_TRANSPORT, VOYAGE -> true;
                    case INCOTERM, PAYMENT_TERMS, END_USE, END_USE_STATEMENT, CONTAINER, CURRENCY -> true;
                    default -> false;
                };
    }

    /** Puts the values above in the place of ditto marks. */
    void resolveDittos(RowCells row) {
        for (var column : columns) {
            int index = column.index();
            var cell = row.cell(index);
            if (cell != null && cell.kind() == SourceCell.Kind.TEXT) {
                var above = cells[index];
                if (above != null && (words.isDitto(cell.text()) || isDitto(cell.text(), above.text()))) {
                    row.put(index, above, rows[index]);
                } else {
                    int number = above == null ? 0 : words.lineReferred(cell.text());
                    if (number > 0) {
                        referred.put(number, column, row);
                    }
                }
            }
        }
    }

    /** A row that names a country and nothing else begins another section, over which no place is carried. */
    void passSection(SourceRow row) {
        if (row.cells().size() != 1
                || Countries.named(row.cells().get(0).text()) == null
                || tellsGoods(row.cells().get(0).column())) {
            return;
        }
        for (var column : columns) {
            boolean place =
                    column.field() == Field.DESTINATION || column.field().attribute() == Field.Attribute.COUNTRY;
            cells[column.index()] = place ? null : cells[column.index()];
        }
    }

    /** Whether a country in a column tells where goods are from, and not where they go. */
    private boolean tellsGoods(int index) {
        return columns.stream()
                .anyMatch(column -> column.index() == index
                        && (column.field() == Field.DESCRIPTION || column.field() == Field.ORIGIN));
    }

    /** "DO" in capitals is the Dominican Republic, where the cell above is a code of two letters as well: below "Cuba" and "CUB" it is ditto. */
    private boolean isDitto(String text, String above) {
        var signs = words.signs();
        return above.length() != CODE ? signs.isDittoOrCode(text) : signs.isDittoAndNoCode(text);
    }

    /**
     * Carries the values of the shipment down, where its first line alone gives them: no party on this line, line numbers that
     * rise, and a shipment number that is blank or the same. Elsewhere absent stays absent.
     */
    void carryShipment(RowCells row) {
        if (lineNumbers == null || shipmentIds.isEmpty() || parties.isEmpty() || !continuesShipment(row)) {
            return;
        }
        for (var column : columns) {
            int index = column.index();
            var above = cells[index];
            if (above != null && row.cell(index) == null && ofShipment(column.field())) {
                row.put(index, above, rows[index]);
            }
        }
    }

    private boolean continuesShipment(RowCells row) {
        for (var party : parties) {
            if (row.cell(party.index()) != null) {
                return false;
            }
        }
        for (var id : shipmentIds) {
            var here = row.cell(id.index());
            var above = cells[id.index()];
            if (here != null && (above == null || !above.text().equals(here.text()))) {
                return false;
            }
        }
        if (lineNumbers == null) {
            return false;
        }
        var here = row.cell(lineNumbers.index());
        var above = cells[lineNumbers.index()];
        return here != null && above != null && number(here) > number(above) && number(above) > 0;
    }

    private static long number(SourceCell cell) {
        return Characters.wholeNumber(cell.text(), MOST_DIGITS);
    }

    /** Remembers a line for the next. */
    void remember(RowCells row) {
        for (var column : columns) {
            int index = column.index();
            cells[index] = row.cell(index);
            rows[index] = row.rowOf(index);
        }
        referred.remember(row.number(), cells, rows);
    }
}
