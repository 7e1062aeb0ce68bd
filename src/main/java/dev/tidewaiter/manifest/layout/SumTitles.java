package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.spreadsheet.read.SourceRow;

/** Titles over a table that sums up another one of the sheet: "Totals by bill (made by the system)", "分票统计数据". */
final class SumTitles {

    private static final int LONGEST = 60;

    private final CellWords words;

    SumTitles(CellWords words) {
        this.words = words;
    }

    /** Whether a row has nothing but such a title. */
    boolean title(SourceRow row) {
        return row.cells().size() == 1
                && row.cells().get(0).text().length() <= LONGEST
                && words.terms().isTitleOfSums(row.cells().get(0).text());
    }
}
