package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/** "Goods as per annex | 9 | 2,100" on the first page of a form that lists them below, where its heading stands again. */
final class GoodsOfAnnex {

    private final RowMeasures measures;
    private final CellWords words;
    private final RepeatedHeading heading;
    private int annex;

    GoodsOfAnnex(RowMeasures measures, CellWords words, RepeatedHeading heading) {
        this.measures = measures;
        this.words = words;
        this.heading = heading;
    }

    /** Takes in the first rows, among which the heading may stand again above goods. */
    void learn(List<SourceRow> rows) {
        int again = 0;
        for (var row : rows) {
            again = heading.is(row) ? row.number() : again;
            var count = measures.own(row);
            if (again > 0 && annex == 0 && row.number() > again && count.goods() > 0 && count.measured() > 0) {
                annex = again;
            }
        }
    }

    /** Whether a row above that heading says nothing but that the goods stand there. */
    boolean areMeantBy(SourceRow row) {
        return row.number() < annex
                && row.cells().stream()
                        .anyMatch(cell -> measures.field(cell.column()) == Field.DESCRIPTION
                                && words.terms().isOfAnnex(cell.text()));
    }
}
