package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.value.DecimalNumbers;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Reads labelled values outside a table: "Consigned to:" with the name below, "Invoice No." with the number beside. */
final class LabelledValueReader {

    private static final int MOST_LINES = 8;
    private static final int FARTHEST_BESIDE = 3;

    private final ManifestDictionaries dictionaries;
    private final CellGrid cells;
    private final List<SourceRow> rows;
    private final List<Labelled> values = new ArrayList<>();
    private final Set<SourceCell> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean colon;
    private final LabelParser labels;

    LabelledValueReader(ManifestDictionaries dictionaries, List<SourceRow> rows, List<MergedRange> merged) {
        this.dictionaries = dictionaries;
        this.rows = rows;
        this.cells = new CellGrid(rows, merged);
        this.labels = new LabelParser(dictionaries.headings(), used);
    }

    LabelledValues read() {
        for (var row : rows) {
            for (var cell : row.cells()) {
                var label = labels.label(cell, row.number());
                if (label != null) {
                    take(label, cell, row.number());
                }
            }
        }
        return new LabelledValues(values);
    }

    /** Companies among the rows that no label names. */
    UnlabelledCompanies unlabelled() {
        return new UnlabelledCompanies(dictionaries.partyWords(), labels, used);
    }

    private void take(LabelParser.Label label, SourceCell cell, int row) {
        var field = label.field();
        colon = label.colon();
        if (field.role() != null && field.attribute() == Attribute.NAME) {
            labels.noteRole(new Labelled(Column.ofLabel(field, cell.column()), cell, row, label.colon()));
        }
        if (!label.inline().isEmpty() && !isTranslation(label.inline())) {
            takeInline(label, cell, row);
            return;
        }
        var beside = cells.rightOf(row, cell.column());
        if (beside != null && !isOtherLabel(beside, row) && isNear(cell, beside, row)) {
            takeFrom(field, beside, row);
            return;
        }
        int last = Math.max(cells.lastColumn(row, cell.column()), cell.column());
        int from = cells.lastRow(row, cell.column()) + 1;
        for (int next = from; next <= from + 1; next++) {
            var below = cells.below(next, cell.column(), last);
            if (below != null) {
                if (!isOtherLabel(below, next)) {
                    takeFrom(field, below, next);
                }
                return;
            }
        }
    }

    /** "Exporter" over "(수출자)": the label again in another language. */
    private boolean isTranslation(String text) {
        return HeaderSearch.isBracketed(text) || dictionaries.headings().meaning(text) != null;
    }

    private boolean isNear(SourceCell label, SourceCell value, int row) {
        return value.column() - cells.lastColumn(row, label.column()) <= FARTHEST_BESIDE;
    }

    private boolean isOtherLabel(SourceCell cell, int row) {
        int colon = LabelParser.firstColon(cell.text());
        boolean unknownLabel = colon > 0 && colon < 25 && !cell.text().startsWith("http");
        return used.contains(cell) || labels.label(cell, row) != null || unknownLabel;
    }

    private void takeInline(LabelParser.Label label, SourceCell cell, int row) {
        used.add(cell);
        takeText(label.field(), cell, label.inline(), row);
    }

    private void takeFrom(Field field, SourceCell value, int row) {
        used.add(value);
        takeText(field, value, value.text(), row);
    }

    private void takeText(Field labelled, SourceCell cell, String text, int row) {
        var field = labelled;
        var role = field.role();
        boolean severalLines = text.indexOf('\n') >= 0;
        boolean block = severalLines || cells.at(row + 1, cell.column()) != null;
        if (role != null
                && field.attribute() == Attribute.ADDRESS
                && block
                && !DecimalNumbers.anyIn(firstLine(text))
                && !isNamed(role)) {
            field = Field.of(role, Attribute.NAME); // "Delivery address:" heads a block that starts with a name
        }
        if (field.attribute() != Attribute.NAME || severalLines) {
            add(field, cell, text, row);
        } else {
            int taken = linesOfName(text, cell, row);
            var name = taken == 0 ? text : text + " " + textOf(row + 1, cell.column());
            add(field, cell, name, row);
            takeAddressBelow(field, cell, row + taken);
        }
    }

    private boolean isNamed(Role role) {
        return values.stream().anyMatch(value -> value.column().field() == Field.of(role, Attribute.NAME));
    }

    /** A name whose legal form stands on the next line: one line more. */
    private int linesOfName(String text, SourceCell cell, int row) {
        var next = cells.at(row + 1, cell.column());
        boolean goesOn = next != null
                && !isOtherLabel(next, row + 1)
                && !hasOwnLabel(next, row + 1)
                && !dictionaries.partyWords().looksLikeCompany(text)
                && !DecimalNumbers.anyIn(next.text())
                && dictionaries.partyWords().looksLikeCompany("x " + next.text());
        if (goesOn) {
            used.add(next);
        }
        return goesOn ? 1 : 0;
    }

    /** Whether a label stands close on the left, so that the cell is its value. */
    private boolean hasOwnLabel(SourceCell cell, int row) {
        var left = cells.leftOf(row, cell.column());
        return left != null
                && isNear(left, cell, row)
                && LabelParser.firstColon(left.text()) > 0
                && labels.label(left, row) != null;
    }

    private String textOf(int row, int column) {
        var cell = cells.at(row, column);
        return cell == null ? "" : cell.text();
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** The lines below a name are its address, down to the next blank or label. */
    private void takeAddressBelow(Field field, SourceCell name, int row) {
        var role = field.role();
        if (role == null || role == Role.VESSEL || role == Role.CARRIER) {
            return;
        }
        SourceCell first = null;
        var text = new StringBuilder();
        for (int next = row + 1; next <= row + MOST_LINES; next++) {
            var cell = cells.at(next, name.column());
            if (cell == null
                    || cell.kind() != SourceCell.Kind.TEXT
                    || isOtherLabel(cell, next)
                    || hasItsOwnLabel(next, cell.column())) {
                break;
            }
            used.add(cell);
            first = first == null ? cell : first;
            text.append(text.length() == 0 ? "" : ", ").append(withoutComma(cell.text()));
        }
        if (first != null) {
            add(Field.of(role, Attribute.ADDRESS), first, text.toString(), row + 1);
        }
    }

    /** Whether a label without a value of its own stands to the left: what is beside it is its value. */
    private boolean hasItsOwnLabel(int row, int column) {
        for (int left = column - 1; left >= Math.max(0, column - FARTHEST_BESIDE); left--) {
            var cell = cells.at(row, left);
            if (cell != null && cell.kind() == SourceCell.Kind.TEXT) {
                var label = labels.label(cell, row);
                return label != null && label.inline().isBlank();
            }
        }
        return false;
    }

    private static String withoutComma(String line) {
        var text = line.strip();
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private void add(Field labelled, SourceCell cell, String text, int row) {
        var field = namesCountry(labelled, text) ? countryFor(labelled) : labelled;
        if (dictionaries.words().isAbsent(text)) {
            return;
        }
        boolean again = values.stream().anyMatch(value -> value.column().field() == field);
        if (again && field.role() == null) {
            return; // of the date and number labels of a letterhead the first counts
        }
        var value = text.equals(cell.text())
                ? cell
                : new SourceCell(cell.column(), cell.kind(), text, cell.number(), cell.formula());
        values.add(new Labelled(Column.ofLabel(field, cell.column()), value, row, colon));
    }

    /** "Shipped to: Poland" names no party. */
    private static boolean namesCountry(Field field, String text) {
        return field.attribute() == Attribute.NAME && Country.named(text) != null;
    }

    private static Field countryFor(Field field) {
        var role = field.role();
        return role != null && role.receives() ? Field.DESTINATION : Field.EXPORTER_COUNTRY;
    }
}
