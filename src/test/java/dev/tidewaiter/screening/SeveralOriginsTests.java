package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An origin is heard whatever other one is told before it, and takes nothing from what is said of the goods of that. */
class SeveralOriginsTests {

    private static final String TILES = "Wall tiles;690721";

    @TempDir
    private Path folder;

    private ScreenedLine screened(String from, String to, String goods, String sentence) throws Exception {
        var lines = OwnRules.screened(folder, """
                Exporter;Omega Handel GmbH
                Exporter country;%s
                Consignee;Beta GmbH
                Country of destination;%s

                No;Description of goods;HS code;Quantity;Unit price
                1;%s;2;4000

                %s
                """.formatted(from, to, goods, sentence));
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Item 1 is of German origin and item 2 is of US origin. | true",
                "Item 1 is of German origin and item 2 is of Italian origin. | false",
            })
    void eachIsHeard(String sentence, boolean american) throws Exception {
        var line = screened("Germany", "Iran", TILES, sentence);

        assertThat(line.findings()).extracting(Finding::rule).contains("G07");
        assertThat(line.verdict()).isEqualTo(american ? Verdict.BLOCK : Verdict.HOLD);
        assertThat(line.findings())
                .filteredOn(found -> found.explanation().contains("some of the goods are from the United States"))
                .hasSize(american ? 1 : 0)
                .allSatisfy(found -> assertThat(found.evidence())
                        .anyMatch(value -> value.text().equals("United States")
                                && String.valueOf(value.cell()).contains("A9")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Unmanned aerial vehicle, endurance 90 min;88069400",
                "Unmanned aerial vehicle, endurance 90 min, range 400 km;88069400",
                "Drone data link, 100 km;85176200"
            })
    void theLawOfOtherGoodsIsNotAnsweredByIt(String goods) throws Exception {
        var alone = screened("Israel", "Canada", goods, "Item 1 is of Israeli origin.");
        var both = screened("Israel", "Canada", goods, "Item 1 is of Israeli origin and item 2 is of US origin.");

        assertThat(alone.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(both.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(both.findings())
                .extracting(Finding::rule)
                .containsAll(alone.findings().stream().map(Finding::rule).toList());
    }

    @Test
    void noRegionIsLeftToAmericanLawAloneByIt() throws Exception {
        var line = screened(
                "Israel",
                "Ukraine\nConsignee address;Lenina 4, Melitopol",
                TILES,
                "Item 1 is of Israeli origin and item 2 is of US origin.");

        assertThat(line.verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void chineseGoodsAreHeardBehindOthers() throws Exception {
        var goods = "UAV engine 20 kW;84071000";
        var line = screened("Germany", "Vietnam", goods, "Item 1 is of German origin and item 2 is of Chinese origin.");
        var turned =
                screened("Germany", "Vietnam", goods, "Item 1 is of Chinese origin and item 2 is of German origin.");

        assertThat(line.findings())
                .extracting(Finding::rule)
                .containsAll(turned.findings().stream().map(Finding::rule).toList());
    }
}
