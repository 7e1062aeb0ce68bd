package dev.tidewaiter.manifest.label;

import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a label stands to the cells around it, where its words alone do not tell which of them is its value. */
public final class StandingOfLabel {

    private static final Pattern REGISTER_CODE = Pattern.compile("(?=(?:\\P{Nd}*\\d){5})[A-Z0-9]{6,20}");

    private static final int FARTHEST_IN_LIST = 8;
    private static final int FEWEST_ROWS = 4;
    private static final int FEWEST_LABELS = 3;

    private final CellGrid cells;
    private final IdentityHashMap<SourceCell, FormLabel> labels;

    public StandingOfLabel(CellGrid cells, IdentityHashMap<SourceCell, FormLabel> labels) {
        this.cells = cells;
        this.labels = labels;
    }

    /** "(kupac)" in small print below the name of the buyer, and "organisation, address, bank" below that, which says what to write there. */
    public static boolean isCaption(FormLabel label) {
        var text = label.cell().text();
        boolean list = Character.isLowerCase(text.codePointAt(0))
                && TextMarks.firstColon(text) < 0
                && text.split(",", -1).length > FEWEST_LABELS;
        return list || TextMarks.isBracketed(text);
    }

    /** "(name)" below the name that is labelled "Payer" on its left: no label of goods. */
    @SuppressWarnings("ReferenceEquality") // the value is this very cell, not another one that says the same
    public boolean saysHowToFillIn(FormLabel caption, SourceCell value) {
        for (var cell : cells.row(caption.row() - 1)) {
            var own = cell.column() < value.column() ? labels.get(cell) : null;
            if (own != null
                    && cells.rightOf(caption.row() - 1, cells.lastColumn(caption.row() - 1, cell.column())) == value) {
                return own.field().role() != null && caption.field().role() == null;
            }
        }
        return false;
    }

    /** The title of a numbered box, "2  Consignee (name, address, country)", over a cell that is no title: what is beside it is another box. */
    public boolean hasItsValueBelow(FormLabel label, int row, int last) {
        var text = label.cell().text();
        boolean titled = !label.colon()
                && label.inline().isEmpty()
                && Character.isDigit(text.charAt(0))
                && text.indexOf('(') > 0
                && label.field().role() != null;
        var below = titled ? cells.below(row, label.cell().column(), last) : null;
        return below != null
                && !labels.containsKey(below)
                && !Character.isDigit(below.text().charAt(0));
    }

    /**
     * Whether a label is one of a list, each with its value in one column farther right and a blank between: what is below it is the next
     * label, be it known or not. Where most are unknown, or one stands below the label of a party, these may be values.
     */
    public boolean isOfList(FormLabel label) {
        int column = label.cell().column();
        var beside = cells.rightOf(label.row(), column);
        if (beside == null || !label.inline().isEmpty() || !isRowOfList(label.row(), column, beside.column())) {
            return false;
        }
        int first = label.row();
        while (label.row() - first < FARTHEST_IN_LIST && isRowOfList(first - 1, column, beside.column())) {
            first--;
        }
        int rows = 0;
        int known = 0;
        boolean party = false;
        while (rows <= 2 * FARTHEST_IN_LIST && isRowOfList(first + rows, column, beside.column())) {
            var own = labels.get(cells.row(first + rows).get(0));
            if (own == null && party) {
                return false; // the name of the party below its label
            }
            party = own != null && own.field().role() != null;
            known += own != null ? 1 : 0;
            rows++;
        }
        return rows >= FEWEST_ROWS && known >= FEWEST_LABELS && known * 2 > rows;
    }

    private boolean isRowOfList(int row, int column, int ofValues) {
        var both = cells.row(row);
        return both.size() == 2
                && both.get(0).column() == column
                && both.get(1).column() == ofValues
                && ofValues - column > 1
                && !labels.containsKey(both.get(1));
    }

    /** "经营单位 | 440356K004 | 深圳市…": what stands behind the number by which a party is registered; null where none does. */
    @Nullable
    public SourceCell nameBehindCode(FormLabel label, int last) {
        var field = label.field();
        boolean names = field.role() != null && field.attribute() == Field.Attribute.NAME;
        var code = names ? cells.rightOf(label.row(), last) : null;
        if (code == null || !REGISTER_CODE.matcher(code.text()).matches()) {
            return null;
        }
        int end = cells.lastColumn(label.row(), code.column());
        var name = cells.rightOf(label.row(), end);
        return name != null && name.column() - end == 1 && !labels.containsKey(name) ? name : null;
    }

    /** Beside it stands the small print "(name, address)" of the line above, and its own value a row lower. */
    public boolean facesCaption(FormLabel label, int lastRow, int last) {
        var beside = cells.rightOf(lastRow, last);
        return beside != null
                && TextMarks.isBracketed(beside.text())
                && !labels.containsKey(beside)
                && cells.at(lastRow + 1, label.cell().column()) == null;
    }
}
