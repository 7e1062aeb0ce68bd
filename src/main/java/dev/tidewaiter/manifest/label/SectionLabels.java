package dev.tidewaiter.manifest.label;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels that head a section of a form about one party: "Details of the importer" over "Company name". */
public final class SectionLabels {

    private static final int MOST_ROWS_TO_TOWN = 4;

    private final CellGrid cells;
    private final LabelParser labels;

    public SectionLabels(CellGrid cells, LabelParser labels) {
        this.cells = cells;
        this.labels = labels;
    }

    /**
     * Keeps in mind whose section a label heads, or what party it names; a contact speaks for the party before, so that an address
     * behind it is that party's.
     *
     * @return whether it heads a section, whose labels have the values
     */
    public boolean notes(FormLabel label) {
        if (labels.texts().isOfParty(label.cell().text())) {
            return false; // "Name" below "Sender" begins no party of its own
        }
        var place = headsPlace(label) ? place(label) : null;
        if (place != null) {
            labels.anchors().notePlace(place, label.cell().column(), label.row());
            return true;
        }
        for (var field : label.fields()) {
            var role = field.role();
            if (role != null && role != Role.CONTACT && role != Role.PARTY) {
                if (headsSection(label)) {
                    labels.anchors().noteSection(role, label.cell().column(), label.row());
                    return true;
                }
                if (field.attribute() == Attribute.ID && hasNameBelowNumber(label)) {
                    labels.anchors().noteSection(role, label.cell().column(), label.row());
                    return false;
                }
                if ((field.attribute() == Attribute.NAME && !isPlaceOverLabels(label)) || saysWhoseNameIsBelow(label)) {
                    labels.anchors().noteParty(role, label.cell().column(), label.row());
                    return false;
                }
            }
        }
        return false;
    }

    /**
     * "3 Place of delivery" over "Town" and "Country", as the consignment note CMR has it, and "Loading" over "Date" and "Place", as orders to
     * hauliers do.
     */
    private boolean headsPlace(FormLabel label) {
        if (place(label) == null || label.colon() || !label.inline().isEmpty()) {
            return false;
        }
        int last = cells.lastRow(label.row(), label.cell().column());
        int read = 0;
        boolean dated = false;
        for (int row = last + 1; row <= last + MOST_ROWS_TO_TOWN; row++) {
            var below = cells.at(row, label.cell().column());
            if (below == null) {
                if (read > 0 || row > last + 1) {
                    return false;
                }
            } else if (labels.texts().isTownOrCountry(below.text())) {
                return true;
            } else if (dated && isDay(below)) {
                dated = false; // the day in the line below its label
            } else if (labels.texts().isName(below.text()) || !isLabel(below)) {
                return false;
            } else {
                dated = labels.texts().isDate(below.text());
                read++;
            }
        }
        return false;
    }

    /**
     * "Наименование" names whoever its section is about only where the section goes on down to it, a label of somebody or one with its value
     * in each row: below "Товар", below a blank row, below what only goods have and above their code or quantity, it names goods.
     */
    public FormLabel asGoods(FormLabel label) {
        boolean named = label.field().role() != null
                && label.field().attribute() == Attribute.NAME
                && labels.texts().mayNameGoods(label.cell().text());
        var below = cells.at(label.row() + 1, label.cell().column());
        return named
                        && (!isSectionWhole(label)
                                || (below != null && labels.texts().isOfGoods(below.text())))
                ? new FormLabel(label.cell(), label.row(), List.of(Field.DESCRIPTION), label.inline(), label.colon())
                : label;
    }

    private boolean isSectionWhole(FormLabel label) {
        int from = labels.anchors().rowOfSection(label.cell(), label.row());
        int column = label.cell().column();
        for (int row = Math.max(from, 0) + 1; row < label.row(); row++) {
            var above = cells.at(row, column);
            int colon = above == null ? -1 : TextMarks.firstColon(above.text());
            boolean goesOn = above != null
                    && (labels.texts().isOfParty(above.text()) // also where it is left open
                            || labels.texts().tellsHowToReach(above.text())
                            || (colon > 0 && colon < above.text().length() - 1)
                            || cells.rightOf(row, cells.lastColumn(row, column)) != null);
            if (above == null || !goesOn || labels.texts().isOfNoParty(above.text())) {
                return false;
            }
        }
        return true;
    }

    private boolean isDay(SourceCell cell) {
        return !isLabel(cell) && (cell.kind() == SourceCell.Kind.DATE || Characters.hasDigit(cell.text()));
    }

    /** A label, and also a date behind its own: "Date: 01.03.2026". */
    private boolean isLabel(SourceCell cell) {
        return labels.texts().isLabelText(cell.text()) || labels.texts().isDate(cell.text());
    }

    /** Whether a label that may be of a place has no value but labels below it, none of a party: it names nobody. */
    private boolean isPlaceOverLabels(FormLabel label) {
        var below = cells.at(
                cells.lastRow(label.row(), label.cell().column()) + 1,
                label.cell().column());
        return place(label) != null
                && label.inline().isEmpty()
                && cells.rightOf(
                                label.row(),
                                cells.lastColumn(label.row(), label.cell().column()))
                        == null
                && below != null
                && labels.texts().isDate(below.text());
    }

    private static @Nullable Field place(FormLabel label) {
        return label.fields().stream()
                .filter(field -> field == Field.PORT_OF_LOADING
                        || field == Field.PORT_OF_DISCHARGE
                        || field == Field.PLACE_OF_DELIVERY)
                .findFirst()
                .orElse(null);
    }

    /** "RFC remitente" over "Nombre": the number of a party says whose name stands below it. */
    private boolean saysWhoseNameIsBelow(FormLabel label) {
        var below = cells.at(label.row() + 1, label.cell().column());
        return below != null && labels.texts().isName(below.text());
    }

    /** "2 Exporter No. | GB 418 0071 80" over the name, as declarations have it: the number stands behind the label or beside it. */
    private boolean hasNameBelowNumber(FormLabel label) {
        var below = cells.at(label.row() + 1, label.cell().column());
        var beside = cells.at(label.row(), label.cell().column() + 1);
        boolean number = Characters.hasDigit(label.inline())
                || (beside != null
                        && Characters.hasDigit(beside.text())
                        && !labels.texts().isLabelText(beside.text()));
        return number
                && below != null
                && Characters.digits(below.text()) == 0
                && !labels.texts().isLabelText(below.text());
    }

    /** Whether a label has no value but labels of a party beside or below it: "Details of the importer" over "Company name". */
    public boolean headsSection(FormLabel label) {
        if (!label.inline().isEmpty()) {
            return false;
        }
        int column = label.cell().column();
        int lastColumn = cells.lastColumn(label.row(), column);
        var beside = cells.rightOf(label.row(), lastColumn);
        int rowBelow = cells.lastRow(label.row(), column) + 1;
        if (beside != null && labels.texts().isOfParty(beside.text())) {
            return !headsRecord(label, rowBelow);
        }
        var straight = cells.at(rowBelow, column);
        var below = straight == null && beside == null && label.colon() ? cells.at(rowBelow, lastColumn + 1) : straight;
        var valueBelow = cells.rightOf(rowBelow, column);
        boolean apart = beside == null
                || labels.texts().isLabelText(beside.text())
                || labels.texts().beginsWithLabel(beside.text())
                || (valueBelow != null && valueBelow.column() < beside.column()); // beside it another section begins
        return apart
                && below != null
                && (labels.texts().isOfParty(below.text())
                        || (valueBelow != null && labels.texts().isBareName(below.text())));
    }

    /** "Customer | Town | Country" over "Omega Parvaz | Leeds | GB": each label of the row has its value below it, the party its name. */
    private boolean headsRecord(FormLabel label, int rowBelow) {
        for (var cell = label.cell();
                cell != null;
                cell = cells.rightOf(label.row(), cells.lastColumn(label.row(), cell.column()))) {
            var value = cells.at(rowBelow, cell.column());
            if (!labels.texts().isLabelText(cell.text())
                    || value == null
                    || labels.texts().isLabelText(value.text())) {
                return false;
            }
        }
        return true;
    }

    /** "To" over "Address" or "Tel" in the same column names who is written to, and no port. */
    public FormLabel asParty(FormLabel label) {
        var below = cells.at(label.row() + 1, label.cell().column());
        var parties =
                label.fields().stream().filter(field -> field.role() != null).toList();
        return parties.isEmpty()
                        || below == null
                        || !(labels.texts().isOfParty(below.text())
                                || labels.texts().tellsHowToReach(below.text()))
                ? label
                : new FormLabel(label.cell(), label.row(), parties, label.inline(), label.colon());
    }
}
