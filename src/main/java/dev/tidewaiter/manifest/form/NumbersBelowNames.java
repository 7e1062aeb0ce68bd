package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The number of a party in a line of its block that tells other things as well, "TEL 031-000-0418 / VAT 141-81-00418": it belongs to the name
 * above it, from which no empty line parts it.
 */
public final class NumbersBelowNames {

    private static final int MOST_LINES = 6;

    private final ManifestDictionaries dictionaries;
    private final List<SourceRow> rows;

    /** Whose name stands in a cell. */
    private final Map<Place, Role> names = new HashMap<>();

    /** The parties that have a number. */
    private final Set<Role> numbered = EnumSet.noneOf(Role.class);

    private NumbersBelowNames(ManifestDictionaries dictionaries, List<SourceRow> rows, List<Labelled> form) {
        this.dictionaries = dictionaries;
        this.rows = rows;
        for (var value : form) {
            var role = value.column().field().role();
            var attribute = value.column().field().attribute();
            if (role != null && attribute == Attribute.NAME) {
                names.merge(
                        new Place(value.row(), value.cell().column()),
                        role,
                        BinaryOperator.minBy(Comparator.naturalOrder()));
            } else if (role != null && attribute == Attribute.ID) {
                numbered.add(role);
            }
        }
    }

    private record Place(int row, int column) {}

    /**
     * The numbers of parties that have none yet.
     *
     * @param rows those above the goods
     * @param form what was read of them
     */
    public static List<Labelled> in(List<SourceRow> rows, List<Labelled> form, ManifestDictionaries dictionaries) {
        return new NumbersBelowNames(dictionaries, rows, form).found();
    }

    private List<Labelled> found() {
        var found = new ArrayList<Labelled>();
        if (names.isEmpty()) {
            return found;
        }
        for (int at = 1; at < rows.size(); at++) {
            int row = rows.get(at).number();
            for (var cell : rows.get(at).cells()) {
                boolean line = cell.kind() == SourceCell.Kind.TEXT && !names.containsKey(new Place(row, cell.column()));
                var role = line ? roleAbove(at, cell.column()) : null;
                var numbers = role == null || numbered.contains(role) ? List.<String>of() : numbers(cell.text());
                if (role != null && !numbers.isEmpty()) {
                    numbered.add(role);
                    var number = new SourceCell(
                            cell.column(), SourceCell.Kind.TEXT, numbers.get(0), Double.NaN, cell.formula());
                    var column = Column.ofLabel(Field.of(role, Attribute.ID), cell.column());
                    found.add(new Labelled(column, number, row, false));
                }
            }
        }
        return found;
    }

    private List<String> numbers(String text) {
        return dictionaries.partyText().identifiersIn(text).stream()
                .map(id -> id.value())
                .toList();
    }

    /** Whose name stands above a cell, with a line in each row between; null for nobody's. */
    private @Nullable Role roleAbove(int at, int column) {
        for (int above = at - 1; above >= Math.max(0, at - MOST_LINES); above--) {
            var row = rows.get(above);
            if (row.number() != rows.get(above + 1).number() - 1
                    || row.cells().stream().noneMatch(cell -> cell.column() == column)) {
                return null;
            }
            var role = names.get(new Place(row.number(), column));
            if (role != null) {
                return role.sends() || role.receives() ? role : null;
            }
        }
        return null;
    }
}
