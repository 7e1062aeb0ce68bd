package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class GoodsReaderPropertyTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);

    @Property(tries = 300)
    void anyTextInAnyFieldIsReadWithoutFailing(@ForAll String text) {
        for (var field : List.of(Field.DESCRIPTION, Field.MODEL, Field.ENDURANCE, Field.POWER, Field.END_USE)) {
            assertThat(described(field, text)).isNotNull();
        }
    }

    @Property(tries = 300)
    void wordsOfTheListsInAnyOrderAreReadWithoutFailing(@ForAll("salads") String text) {
        var goods = described(Field.DESCRIPTION, text);
        for (var measure : goods.measures()) {
            assertThat(measure.value()).isFinite().isNotNegative();
        }
        for (var evidence : goods.evidence()) {
            assertThat(text).contains(evidence.text());
        }
    }

    @Property(tries = 200)
    void aDroneEngineBesideAnyOtherWordsIsFound(@ForAll("salads") String text) {
        assertThat(described(Field.DESCRIPTION, text + "; L550E; " + text).is(ItemClass.DRONE_ENGINE))
                .isTrue();
    }

    @Provide
    Arbitrary<String> salads() {
        return Arbitraries.of(
                        "drone",
                        "for",
                        "UAV",
                        "engine",
                        "37",
                        "kW",
                        "with",
                        ",",
                        "45 min",
                        "battery",
                        "БПЛА",
                        "для",
                        "двигатель",
                        "无人机",
                        "发动机",
                        "用",
                        "드론",
                        "용",
                        "1,234.5",
                        "km",
                        "h",
                        "30",
                        "x",
                        "640x512",
                        "-",
                        "\n",
                        "flight time",
                        "(",
                        "L",
                        "550",
                        "of",
                        "de",
                        "drones",
                        "parts",
                        "9999999999999",
                        "µm",
                        "8-14",
                        "\u200b",
                        "😀",
                        "İHA",
                        "motoru",
                        "0",
                        "kg",
                        "/",
                        "MTOW",
                        "toy")
                .list()
                .ofMinSize(0)
                .ofMaxSize(25)
                .map(words -> String.join(" ", words));
    }

    @Test
    void longTextsTakeLinearTime() {
        var threads = ManagementFactory.getThreadMXBean(); // others may hold the processors
        for (var word : List.of(
                "drone ", "for drone, engine 37 kW ", "9", "😀", "无人机用", "flight time 45 min ", "(", "«book drone ")) {
            var text = word.repeat(50_000 / word.length());
            Assertions.assertThatNoException().isThrownBy(() -> described(Field.DESCRIPTION, text));
            long start = threads.getCurrentThreadCpuTime();
            described(Field.DESCRIPTION, text);
            assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
                    .as(word)
                    .isLessThan(Duration.ofSeconds(2));
        }
    }

    private static DescribedGoods described(Field field, String text) {
        return Described.of(GoodsLine.at(SHEET, 2)
                .value(Value.read(field, text, new CellRef(SHEET, 2, 0)))
                .build());
    }
}
