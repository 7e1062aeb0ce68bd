package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Map;

/** Titles over, and headings of, a table that sums up another one of the sheet: "Totals by bill (made by the system)", "分票统计数据". */
final class SumTitles {

    private static final int LONGEST = 60;
    private static final int FEWEST_TOTALS = 2;

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

    /** "Total trays | Qty per tray | Total cartons": headings that begin with a word for total, as the first one does. */
    boolean head(Map<Integer, String> headings) {
        var texts = headings.values().iterator();
        return words.startsWithTotal(texts.next())
                && headings.values().stream().filter(words::startsWithTotal).count() >= FEWEST_TOTALS;
    }
}
