package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.form.FormAssignment.Pair;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.PartyAttribute;
import dev.tidewaiter.manifest.label.LabelTexts;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Parties one below the other, each behind its label, with captions above all of them: "| Name | Address | City | Country" over "1. Seller |
 * Omega Ltd | 118 Example Ave | Xiamen | CN". A caption is no label of what stands in such a row: that belongs to whoever the row names, or
 * whose it says it is: "Consignee | | 5 Example St | US". It stays the label of what stands in any other row.
 */
final class PartiesInRows {

    private static final int FEWEST_CAPTIONS = 3;
    private static final int MOST_ROWS = 12;

    private final CellGrid cells;
    private final Headings headings;
    private final int captions;
    private final int nameColumn;
    private final Map<Integer, Attribute> others;

    private PartiesInRows(
            CellGrid cells, Headings headings, int captions, int nameColumn, Map<Integer, Attribute> others) {
        this.cells = cells;
        this.headings = headings;
        this.captions = captions;
        this.nameColumn = nameColumn;
        this.others = others;
    }

    /** The parties below the first such captions; null where there are none. */
    static @Nullable PartiesInRows of(List<SourceRow> rows, CellGrid cells, Headings headings) {
        for (var row : rows) {
            int name = -1;
            boolean address = false;
            var others = new TreeMap<Integer, Attribute>();
            for (var cell : row.cells()) {
                var attribute = attribute(cell.text(), headings);
                if (attribute == null) {
                    others.clear();
                    break;
                }
                name = attribute == Attribute.NAME && name < 0 ? cell.column() : name;
                address |= attribute == Attribute.ADDRESS;
                if (attribute != Attribute.NAME) {
                    others.put(cell.column(), attribute);
                }
            }
            if (name > 0 && address && others.size() + 1 >= FEWEST_CAPTIONS) {
                return new PartiesInRows(cells, headings, row.number(), name, others);
            }
        }
        return null;
    }

    private static @Nullable Attribute attribute(String text, Headings headings) {
        if (headings.topics().speaksOfTown(text.split("/", 2)[0])) {
            return Attribute.ADDRESS;
        }
        var attribute = headings.attribute(text);
        if (attribute == PartyAttribute.NAME) {
            return Attribute.NAME;
        }
        if (attribute == PartyAttribute.ADDRESS) {
            return Attribute.ADDRESS;
        }
        return attribute == PartyAttribute.COUNTRY ? Attribute.COUNTRY : null;
    }

    /** The pairs without those that take a caption for a label of what stands in a row that says whose it is. */
    List<Pair> withoutMisread(List<Pair> pairs) {
        var parties = parties(pairs);
        return pairs.stream()
                .filter(pair -> pair.label().row() != captions || !parties.containsKey(pair.row()))
                .toList();
    }

    /** What the captions say of the parties that pairs of their labels name. */
    List<Labelled> in(List<Pair> pairs) {
        var found = new ArrayList<Labelled>();
        parties(pairs).forEach((row, role) -> add(role, row, found));
        return found;
    }

    /** Whose each row is. */
    private Map<Integer, Role> parties(List<Pair> pairs) {
        var parties = new TreeMap<Integer, Role>();
        for (var pair : pairs) {
            var role = pair.field().role();
            if (role != null && names(pair)) {
                parties.put(pair.row(), role);
            }
        }
        for (int row = captions + 1; row <= captions + MOST_ROWS; row++) {
            var role = parties.containsKey(row) ? null : roleOfNobody(row);
            if (role != null) {
                parties.put(row, role);
            } else if (!parties.containsKey(row)) {
                break; // what heads anything else further down is no party of these captions
            }
        }
        return parties;
    }

    /** Whose a row is that names nobody: "Consignee | | 5 Example St | US". */
    private @Nullable Role roleOfNobody(int row) {
        var label = cells.at(row, nameColumn) == null ? cells.at(row, nameColumn - 1) : null;
        var meaning = label == null ? null : headings.meaning(LabelTexts.bare(label.text()));
        var field = meaning == null || meaning.fields().isEmpty()
                ? null
                : meaning.fields().get(0);
        return field != null && field.attribute() == Attribute.NAME && field.role() != Role.PARTY ? field.role() : null;
    }

    /** Whether the label of a row gives the name of its party, and says which it is. */
    private boolean names(Pair pair) {
        return pair.field().role() != null
                && pair.field().role() != Role.PARTY
                && pair.field().attribute() == Attribute.NAME
                && pair.way() == FormAssignment.Way.BESIDE
                && pair.cell().column() == nameColumn
                && pair.row() > captions
                && pair.row() <= captions + MOST_ROWS;
    }

    private void add(Role role, int row, List<Labelled> found) {
        SourceCell first = null;
        var address = new StringBuilder();
        for (var other : others.entrySet()) {
            var cell = cells.at(row, other.getKey());
            if (cell == null) {
                continue;
            }
            if (other.getValue() == Attribute.COUNTRY) {
                found.add(new Labelled(
                        Column.ofLabel(Field.of(role, Attribute.COUNTRY), cell.column()), cell, row, true));
            } else {
                first = first == null ? cell : first;
                address.append(address.length() == 0 ? "" : ", ").append(cell.text());
            }
        }
        if (first != null) {
            var text = new SourceCell(
                    first.column(), SourceCell.Kind.TEXT, address.toString(), Double.NaN, first.formula());
            found.add(new Labelled(Column.ofLabel(Field.of(role, Attribute.ADDRESS), first.column()), text, row, true));
        }
    }
}
