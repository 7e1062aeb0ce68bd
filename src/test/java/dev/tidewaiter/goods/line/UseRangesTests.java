package dev.tidewaiter.goods.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.goods.reader.GoodsReader;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the drone of an end use flies; NaN where nobody can tell. */
class UseRangesTests {

    private static final Path NUMBERS = Path.of("rules/parameters/open-end-reach.tsv");

    private static final SheetRef SHEET = new SheetRef("goods.csv", "", false);
    private static final GoodsReader READER = GoodsReader.of(WordLists.of(Path.of("rules")));

    private static double range(String use, @Nullable String column, String description) {
        return range(READER, use, column, description);
    }

    private static double range(GoodsReader reader, String use, @Nullable String column, String description) {
        var said = Value.read(Field.END_USE, use, new CellRef(SHEET, 2, 0));
        var line = GoodsLine.at(SHEET, 2)
                .value(said)
                .value(Value.read(Field.DESCRIPTION, description, new CellRef(SHEET, 2, 1)));
        if (column != null) {
            line = line.value(Value.read(Field.RANGE, column, new CellRef(SHEET, 2, 2)));
        }
        return reader.rangeOfUse(line.build(), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crop-spraying drone, range 10 km | | Servo | 10",
                "crop-spraying drone, flight time 20 min range 10 km | | Servo | 10",
                "crop-spraying drone, more than 2 batteries, range 10 km | | Servo | 10",
                "crop-spraying drone | 12 km | Servo | 12",
                "crop-spraying drone, range 10 km | 12 km | Servo | 12",
                "crop-spraying drone, range 10 km | | Servo, flight range 800 km | 800",
                "crop-spraying drone | | Servo, flight range 80 km | NaN",
                "crop-spraying drone | | Servo | NaN"
            })
    void theFurthestCounts(String use, String column, String description, double expected) {
        assertThat(range(use, column, description)).isEqualTo(Double.valueOf(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crop-spraying drone, range 10 km or more |",
                "crop-spraying drone, range 10+ km |",
                "crop-spraying drone, range > 10 km |",
                "crop-spraying drone, range at least 10 km |",
                "crop-spraying drone, minimum flight range 10 km |",
                "Agrardrohne, Reichweite ab 10 km |",
                "сельскохозяйственный дрон, дальность от 10 км |",
                "农业无人机，航程10公里以上 |",
                "农业无人机，航程至少10公里 |",
                "crop-spraying drone, range 10 km | 10 km and more",
                "crop-spraying drone, range 10 km | from 10",
                "crop-spraying drone, range 10 km | 10+"
            })
    void aRangeWithoutAnUpperEndIsNone(String use, String column) {
        assertThat(range(use, column, "Servo")).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "'rockets for hail protection in agriculture, range 5 km'",
        "'agricultural drone and missile, range 5 km'"
    })
    void whatIsNoDroneHasNoRangeThatExcusesIt(String use) {
        assertThat(range(use, null, "Servo")).isNaN();
    }

    @Test
    void signsAndHowFarTheyStandAreTheListsToSay(@TempDir Path rules) throws IOException {
        var words = Files.createDirectories(rules.resolve("words/goods"));
        try (var lists = Files.list(Path.of("rules/words/goods"))) {
            for (var list : lists.toList()) {
                Files.copy(list, words.resolve(list.getFileName()));
            }
        }
        edit(words.resolve("open-ends.tsv"), "sign before\t", "sign before\t⩾|");
        var open = numbers(rules);
        Files.copy(Path.of("rules/parameters/goods-reach.tsv"), open.resolveSibling("goods-reach.tsv"));
        edit(open, "words-before\t3", "words-before\t5");
        var other = GoodsReader.of(WordLists.of(rules));
        for (var use : List.of(
                "crop-spraying drone, range ⩾ 10 km", "crop-spraying drone, minimum for one flight range 10 km")) {
            assertThat(range(READER, use, null, "Servo")).isEqualTo(10);
            assertThat(range(other, use, null, "Servo")).isNaN();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"right before", "before", "behind"})
    void aSignAmongWordsIsRefusedWithItsLine(String kind) {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> GoodsReader.of(lists("open-ends", kind + "\t+|or such\n")))
                .withMessageContaining("words/goods/open-ends.tsv:")
                .withMessageContaining("\"+\" is no word but a sign");
    }

    @Test
    void aReachLongerThanAnyTextIsRefused() {
        var other = "characters-behind\t2147483647\tcharacters\tour own\n";
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> GoodsReader.of(lists("open-end-reach", other)))
                .withMessageContaining("parameters/open-end-reach.tsv:")
                .withMessageContaining("out of range");
    }

    /** The words of goods with another row; it takes the place of the row that begins as it does where only one may. */
    private static WordLists lists(String changed, String row) throws IOException {
        var folder = new HashMap<String, byte[]>();
        try (var lists = Files.list(Path.of("rules/words/goods"))) {
            for (var list : Stream.concat(lists, Stream.of(NUMBERS, Path.of("rules/parameters/goods-reach.tsv")))
                    .toList()) {
                var text = Files.readString(list);
                if (list.endsWith(changed + ".tsv")) {
                    var limit = row.substring(0, row.indexOf('\t') + 1);
                    text = (limit.contains("-") ? text.replaceAll("(?m)^" + limit + ".*\n", "") : text) + row;
                }
                folder.put(
                        Path.of("rules").relativize(list).toString().replace('\\', '/'),
                        text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return WordLists.of(folder);
    }

    private static Path numbers(Path rules) throws IOException {
        var copy = rules.resolve(Path.of("rules").relativize(NUMBERS));
        Files.createDirectories(copy.getParent());
        return Files.copy(NUMBERS, copy);
    }

    private static void edit(Path list, String old, String written) throws IOException {
        Files.writeString(list, Files.readString(list).replace(old, written));
    }
}
