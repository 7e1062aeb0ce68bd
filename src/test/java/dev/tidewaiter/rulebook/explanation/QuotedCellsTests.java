package dev.tidewaiter.rulebook.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.reader.Described;
import dev.tidewaiter.rulebook.facts.Goods;
import dev.tidewaiter.rulebook.facts.Laws;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.NumbersByName;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence quotes the words that it rests on, in whatever cell they stand. */
class QuotedCellsTests {

    private static final Laws NONE =
            new Laws("", "", "", "", false, false, false, true, true, false, false, false, false, List.of(), false, "");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Cookie cutter, aeroplane and drone set, Cookie cutter\" with \"aeroplane and drone set",
                "Drone, Mavic 3, Drone",
                "Sofa, oak, Sofa"
            })
    void wordsOfAnotherCellAreQuotedBehindTheDescription(String description, String model, String quoted) {
        assertThat(GoodsPhrases.quoted(goods(description, model))).isEqualTo(quoted);
    }

    private static Goods goods(String description, String model) {
        var sheet = SheetRef.ofNoFile("a request");
        var line = GoodsLine.at(sheet, 2)
                .value(Value.read(Field.DESCRIPTION, description, new CellRef(sheet, 2, 0)))
                .value(Value.read(Field.MODEL, model, new CellRef(sheet, 2, 1)))
                .build();
        return new Goods(
                Described.of(line),
                Set.of(),
                Set.of(),
                line,
                NumbersByName.record(Limits.class, name -> Double.NaN),
                List.of(),
                false,
                () -> NONE);
    }
}
