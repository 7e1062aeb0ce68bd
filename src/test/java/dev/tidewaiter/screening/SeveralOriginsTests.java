package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An origin is heard whatever other one is told beside it, and takes nothing from what is said of the goods of that. */
class SeveralOriginsTests {

    private static final String TILES = "Wall tiles;690721";

    private static final List<String> BOTH = List.of(
            "Item 1 is of Israeli origin and item 2 is of US origin.",
            "Item 1 is of US origin and item 2 is of Israeli origin.");

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
                "Item 1 is of US origin and item 2 is of German origin. | true",
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

        for (var sentence : BOTH) {
            var both = screened("Israel", "Canada", goods, sentence);

            assertThat(alone.verdict()).isEqualTo(Verdict.HOLD);
            assertThat(both.verdict()).isEqualTo(Verdict.HOLD);
            assertThat(rules(both)).containsAll(rules(alone));
        }
    }

    @Test
    void noRegionIsLeftToAmericanLawAloneByIt() throws Exception {
        for (var sentence : BOTH) {
            var line = screened("Israel", "Ukraine\nConsignee address;Lenina 4, Melitopol", TILES, sentence);

            assertThat(line.verdict()).isEqualTo(Verdict.HOLD);
        }
    }

    @Test
    void chineseGoodsAreHeardBehindOthers() throws Exception {
        var goods = "UAV engine 20 kW;84071000";
        var line = screened("Germany", "Vietnam", goods, "Item 1 is of German origin and item 2 is of Chinese origin.");
        var turned =
                screened("Germany", "Vietnam", goods, "Item 1 is of Chinese origin and item 2 is of German origin.");

        assertThat(rules(line)).containsExactlyInAnyOrderElementsOf(rules(turned));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USA / Germany",
                "Germany / USA",
                "USA; Germany",
                "USA and Germany",
                "US/DE",
                "DE/US",
                "USA, Germany"
            })
    void allOfOneCellAreHeard(String origins) throws Exception {
        var embargoed = ofOrigin(origins, "Iran", TILES);
        var toRegion = ofOrigin(origins, "Ukraine;Lenina 4, Melitopol", TILES);

        assertThat(embargoed.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(rules(embargoed)).contains("G07");
        assertThat(toRegion.verdict()).isEqualTo(Verdict.HOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USA", "US", "Made in USA", "USA / United States", "US - United States"})
    void oneCountryIsOneOrigin(String origin) throws Exception {
        var line = ofOrigin(origin, "Iran", TILES);

        assertThat(line.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(rules(line)).doesNotContain("G07");
        assertThat(line.findings()).noneMatch(found -> found.explanation().contains("some of the goods"));
    }

    @Test
    void goodsFromAnEmbargoedCountryAreHeardBeforeOthers() throws Exception {
        assertThat(rules(ofOrigin("Iran / Germany", "Turkey", TILES)))
                .containsExactlyInAnyOrderElementsOf(rules(ofOrigin("Germany / Iran", "Turkey", TILES)))
                .isNotEmpty();
    }

    /** What marks a cell is what the sentence rests on: none of a law that it does not call, and in each that says so. */
    @Test
    void isEvidenceWhereASentenceSaysSoAndNowhereElse() throws Exception {
        var chinese = screened(
                "Germany",
                "Iran",
                "UAV engine 20 kW;84071000",
                "Item 1 is of German origin and item 2 is of Chinese origin.");
        var american = screened(
                "Germany",
                "Canada",
                "Drone data link, 100 km;85176200",
                "Item 1 is of German origin and item 2 is of US origin.");

        assertThat(chinese.findings())
                .filteredOn(found -> found.rule().equals("R05"))
                .isNotEmpty()
                .noneMatch(SeveralOriginsTests::showsTheSentence);
        assertThat(american.findings())
                .filteredOn(found -> found.explanation().contains("some of the goods are from the United States"))
                .isNotEmpty()
                .allMatch(SeveralOriginsTests::showsTheSentence);
    }

    /** What rests on an origin is told by the rule's own words, not found in whatever the goods are called. */
    @Test
    void isNoEvidenceWhereOnlyTheGoodsAreCalledSo() throws Exception {
        var named = screened(
                "Germany",
                "Iran",
                "UAV engine 20 kW, some of the goods are from the United States;84071000",
                "Item 1 is of German origin and item 2 is of US origin.");

        assertThat(named.findings())
                .filteredOn(found -> found.explanation().contains("kW, some of the goods are from")
                        && !found.explanation().contains("US-EAR (")
                        && !found.explanation().contains("US ("))
                .isNotEmpty()
                .noneMatch(SeveralOriginsTests::showsTheSentence);
    }

    private static boolean showsTheSentence(Finding found) {
        return found.evidence().stream()
                .anyMatch(value -> String.valueOf(value.cell()).contains("A9"));
    }

    private static List<String> rules(ScreenedLine line) {
        return line.findings().stream().map(Finding::rule).toList();
    }

    private ScreenedLine ofOrigin(String origin, String to, String goods) throws Exception {
        var lines = OwnRules.screened(
                folder,
                "Exporter;Exporter country;Consignee;Destination;Consignee address;Description;HS code;Country of origin\n"
                        + "Omega Ticaret;Turkey;Beta Trading;" + (to.contains(";") ? to : to + ";") + ";" + goods + ";"
                        + '"' + origin + "\"\n");
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }
}
