package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.LastLine;
import dev.tidewaiter.manifest.cell.NoteText;
import dev.tidewaiter.manifest.cell.RowCells;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.sum.FooterRow;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;

/** Rows without goods and parties of their own that are lines all the same, because the goods stand above them or in the form. */
final class GoodsAbove {

    private final RowMeasures measures;
    private final NoteText notes;
    private final FooterRow footer;
    private final LastLine last;
    private final NamelessLines nameless;
    private final BareShipments bare;
    private final boolean formNamesGoods;

    GoodsAbove(Layout layout, RowMeasures measures, NoteText notes, FooterRow footer, LastLine last) {
        this.measures = measures;
        this.notes = notes;
        this.footer = footer;
        this.last = last;
        this.nameless = new NamelessLines(measures);
        this.bare = new BareShipments(layout);
        this.formNamesGoods = layout.form().holds(Field.DESCRIPTION)
                || layout.form().holds(Field.HS)
                || layout.form().holds(Field.MODEL);
    }

    /** Whether a row is about goods that it does not name. */
    boolean areMeantBy(SourceRow row, RowMeasures.Count count, RowCells cells) {
        boolean meant = (formNamesGoods && count.amounts() > 0)
                || (measures.isToldFromAbove(cells) && (count.amounts() > 0 || measures.isNumbered(row)));
        meant |= measures.isMarked() && count.measured() > 1 && last.isRightAbove(row);
        meant |= nameless.include(row, count) || bare.include(cells);
        return meant && !notes.begins(row) && !footer.beginsWithSum(row) && !measures.isOfHeading(cells);
    }
}
