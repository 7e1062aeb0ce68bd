package dev.tidewaiter.goods.reader;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.GoodsThresholds;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.WordLists;

/** What the program's own words and thresholds make of a line. */
public final class Described {

    public static final GoodsReader READER = GoodsReader.of(WordLists.bundled());
    public static final GoodsThresholds THRESHOLDS =
            new GoodsThresholds(5, 3, 1, 0.1, 20, 8, 1, 1, 4, 20, 1000, 0.5, 0.001, 2);

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);

    private Described() {}

    public static DescribedGoods of(GoodsLine line) {
        return READER.describe(line, THRESHOLDS);
    }

    public static DescribedGoods by(String description) {
        return of(GoodsLine.at(SHEET, 2)
                .value(Value.read(Field.DESCRIPTION, description, new CellRef(SHEET, 2, 0)))
                .build());
    }
}
