package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.measure.Measure;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinedNumbersTests {

    private static final String LIST = "words/goods/joined-numbers.tsv";

    @TempDir
    Path folder;

    @Test
    void aWordOfTheListJoinsTheEndsOfASpan() throws Exception {
        var rules = RulesCopy.in(folder);
        var text = "drone, flight time 20 until 40 min";
        assertThat(written(Quantity.ENDURANCE_MIN, text)).isEqualTo("40 min");
        rules.edit(LIST, list -> list.replace("range\tto|", "range\tto|until|"));
        assertThat(written(Quantity.ENDURANCE_MIN, text)).isEqualTo("20 until 40 min");
    }

    @Test
    void sidesOfADetectorAreThoseOfTheList() throws Exception {
        var rules = RulesCopy.in(folder);
        var text = "thermal camera core 160 x 120";
        assertThat(written(Quantity.PIXELS, text)).isEqualTo("160 x 120");
        rules.edit(LIST, list -> list.replace("side\t80|", "side\t200|"));
        assertThat(written(Quantity.PIXELS, text)).isEmpty();
    }

    private String written(Quantity quantity, String description) {
        var sheet = new SheetRef("goods.csv", "", false);
        var line = GoodsLine.at(sheet, 2)
                .value(Value.read(Field.DESCRIPTION, description, new CellRef(sheet, 2, 0)))
                .build();
        var goods = GoodsReader.of(WordLists.of(folder)).describe(line, Described.THRESHOLDS);
        return goods.measures().stream()
                .filter(measure -> measure.quantity() == quantity)
                .map(Measure::asWritten)
                .findFirst()
                .orElse("");
    }
}
