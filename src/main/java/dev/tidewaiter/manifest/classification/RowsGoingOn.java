package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.CellPlaces;
import dev.tidewaiter.manifest.cell.NoteText;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.sum.SumRows;
import dev.tidewaiter.spreadsheet.read.SourceRow;

/** Tells which rows only go on with the line of goods above them, whose text belongs to it. */
public final class RowsGoingOn {

    private final RowMeasures measures;
    private final CellPlaces places;
    private final RepeatedHeading repeatedHeading;
    private final SumRows sums;
    private final NoteText notes;
    private final TextRows texts;
    private final SecondRows secondRows;

    RowsGoingOn(
            RowMeasures measures,
            CellPlaces places,
            RepeatedHeading repeatedHeading,
            SumRows sums,
            NoteText notes,
            TextRows texts,
            SecondRows secondRows) {
        this.measures = measures;
        this.places = places;
        this.repeatedHeading = repeatedHeading;
        this.sums = sums;
        this.notes = notes;
        this.texts = texts;
        this.secondRows = secondRows;
    }

    /** Whether a row is the second or third one of an item that reaches down to some row, and no total below it. */
    public boolean isSecondRow(SourceRow row, int above) {
        return secondRows.isBelow(row, above) && isNoTotal(row);
    }

    private boolean isNoTotal(SourceRow row) {
        return sums.total(row, measures.own(row), false, true) == null;
    }

    /** Whether a row only goes on with the text of the line above, which is to be screened with it. */
    public boolean isContinuation(SourceRow row, int above) {
        if (row.number() != above + 1 || sums.seen() || !places.areOfGoods(row)) {
            return false; // nearly all rows end here, before their cells are counted
        }
        var count = measures.own(row);
        return count.substantial() > 0
                && !repeatedHeading.is(row)
                && !sums.isNamed(row, count)
                && !notes.isNote(row, count.amounts(), sums.seen())
                && texts.goOn(row, count);
    }

    /** Whether a row right below a line holds the rest of a party's address and nothing else. */
    public boolean isAddressBelow(SourceRow row, int above) {
        return row.number() == above + 1 && !sums.seen() && places.areOfAddress(row) && isNoTotal(row);
    }
}
