package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.form.FormAssignment.Pair;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A form whose fields stand below each other, with a column for each of several shipments. It is one line, so that each party, each
 * text about the goods and each code of the further columns is read beside those of the first, and each further country as one
 * that the goods go to, too: the worst of the shipments decides.
 */
public final class ShipmentsAcross {

    private static final int FEWEST_ROWS = 3;

    private final CellGrid cells;
    private final Predicate<SourceCell> isFree;
    /** The pairs of a label and the value beside it, by the further columns in which their rows go on. */
    private final Map<Integer, List<Pair>> further = new TreeMap<>();

    /**
     * Looks at the labels of a form.
     *
     * @param isFree whether a cell is no label and nobody's value
     */
    ShipmentsAcross(CellGrid cells, List<Pair> pairs, Predicate<SourceCell> isFree) {
        this.cells = cells;
        this.isFree = isFree;
        var beside = pairs.stream()
                .filter(pair -> pair.way() == FormAssignment.Way.BESIDE)
                .toList();
        for (var pair : beside) {
            for (var cell = next(pair, pair.cell().column());
                    cell != null && isFree.test(cell);
                    cell = next(pair, cell.column())) {
                further.computeIfAbsent(cell.column(), column -> new ArrayList<>())
                        .add(pair);
            }
        }
        further.values().removeIf(rows -> rows.size() < FEWEST_ROWS || rows.size() * 2 < beside.size());
    }

    /** The cell right beside another one: what stands apart is another part of the sheet. */
    private @Nullable SourceCell next(Pair pair, int column) {
        return cells.at(pair.row(), column + 1);
    }

    /** The columns of the further shipments, for a sentence; empty when there is none. */
    public String columns() {
        return String.join(
                ", ", further.keySet().stream().map(CellRef::columnName).toList());
    }

    /** What the further columns say. */
    public List<Labelled> values() {
        var found = new ArrayList<Labelled>();
        var countries = new StringBuilder();
        Labelled country = null;
        for (var entry : further.entrySet()) {
            for (var pair : entry.getValue()) {
                var cell = cells.at(pair.row(), entry.getKey());
                if (cell == null || !isFree.test(cell)) {
                    continue;
                }
                var field = pair.field();
                if (saysWhere(field)) {
                    countries.append(countries.isEmpty() ? "" : ", ").append(cell.text());
                    country = labelled(Field.TRANSIT_COUNTRIES, cell, pair);
                } else if (addsUp(field)) {
                    found.add(labelled(field, cell, pair));
                }
            }
        }
        if (country != null) {
            var last = country.cell();
            var all = new SourceCell(last.column(), SourceCell.Kind.TEXT, countries.toString(), Double.NaN, false);
            found.add(new Labelled(country.column(), all, country.row(), true));
        }
        return found;
    }

    private static Labelled labelled(Field field, SourceCell cell, Pair pair) {
        return new Labelled(Column.ofLabel(field, cell.column()), cell, pair.row(), true);
    }

    private static boolean saysWhere(Field field) {
        var role = field.role();
        return field == Field.DESTINATION
                || field == Field.PORT_OF_DISCHARGE
                || field == Field.PLACE_OF_DELIVERY
                || (field.attribute() == Attribute.COUNTRY && role != null && role.receives());
    }

    private static boolean addsUp(Field field) {
        return field.attribute() == Attribute.NAME
                || switch (field) {
                    case DESCRIPTION, HS, ECCN, MODEL, PART_NUMBER, REMARKS, MARKS, END_USE -> true;
                    default -> false;
                };
    }
}
