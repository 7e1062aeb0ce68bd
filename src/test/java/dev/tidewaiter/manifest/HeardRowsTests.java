package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.LineGroupsTests.consignees;
import static dev.tidewaiter.manifest.LineGroupsTests.elsewhere;
import static dev.tidewaiter.manifest.LineGroupsTests.last;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows among goods that are no line: what they tell is heard for the lines below, and takes nothing from them. */
class HeardRowsTests {

    private static final String HEADING = "No | Description | HS Code | Packages\n";

    /** What one row alone tells holds for all, whatever stands between the lines: of a group none takes it away. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gamma Goods Ltd, Shenzhen, China",
                "Portugal",
                "For: Gamma Goods Ltd",
                "Consignee | Gamma Goods Ltd | Shenzhen | 9131",
                "4 | Bearing of Gamma Goods GmbH",
                "Total Gamma Goods Ltd | | | 900",
            })
    void nothingTakesAPartyFromTheLinesBelow(String other) {
        var one = """
                Buyer: Delta Sarl, Lyon, France

                """ + HEADING + """
                Consignee: Alpha Homewares Ltd
                1 | Cotton towels | 630260 | 4
                %s
                3 | Cotton towels | 630260 | 2
                """.formatted(other);

        assertThat(consignees(last(ReadManifest.of(one)))).contains("Alpha Homewares Ltd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gamma Goods Ltd | Sfax, Tunisia",
                "Invoice: 471 | Gamma Goods Ltd | Tunisia",
                "Ref: Gamma Goods Ltd, Sfax",
                "Consignee | Gamma Goods | 5 Pier Street | Sfax",
                "Sfax, Tunisia",
                "Lines for Tunisia",
                " | Lines for Sfax",
                " | Sfax",
                " | Delivery to Sfax",
                " | Ship to Sfax, Pier Street 5",
                " | Bandar Sfax Free Zone",
                " | sfax 2, Tunisia",
                " | 以下货物运往Sfax",
                " | Sfax'a gidecek mallar",
                "To Gamma Goods, Sfax",
            })
    void whatSaysWhoseLinesFollowIsHeardForThemBesideTheLetterhead(String other) {
        var read = ReadManifest.of("""
                Buyer: Delta Sarl, Lyon, France
                Destination: France

                """ + HEADING + """
                Consignee: Alpha Homewares Ltd, Galway, Ireland
                1 | Cotton towels | 630260 | 4
                2 | Cotton shirts | 620520 | 3
                %s
                3 | Woollen blankets | 630120 | 2
                Consignee: Beta Bolig ApS
                4 | Cotton shirts | 620520 | 3
                """.formatted(other));

        var below = read.lines.stream()
                .filter(line -> line.description().equals("Woollen blankets"))
                .findFirst()
                .orElseThrow();
        assertThat(consignees(below)).containsExactly("Alpha Homewares Ltd");
        assertThat(elsewhere(below)).anyMatch(text -> text.contains("Sfax") || text.contains("Tunisia"));
        assertThat(elsewhere(last(read))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Сфакс, Тунис", "Доставка в Тунис", " | Тунис", " | تونس", " | 突尼斯", " | 튀니지", " | Τυνησία"})
    void whatSaysWhereLinesGoIsHeardInEveryScript(String other) {
        var read = ReadManifest.of("""
                Buyer: Delta Sarl, Lyon, France
                Destination: France

                """ + HEADING + """
                Consignee: Alpha Homewares Ltd, Galway, Ireland
                1 | Cotton towels | 630260 | 4
                %s
                3 | Woollen blankets | 630120 | 2
                Consignee: Beta Bolig ApS
                4 | Cotton shirts | 620520 | 3
                """.formatted(other));

        var below = read.lines.stream()
                .filter(line -> line.description().equals("Woollen blankets"))
                .findFirst()
                .orElseThrow();
        assertThat(elsewhere(below)).anyMatch(text -> text.contains(other.replace(" | ", "")));
        assertThat(elsewhere(last(read))).isEmpty();
    }

    @Test
    void aMakerOrACompanyBelowTheGoodsEndsNoGroup() {
        var read = ReadManifest.of(HEADING + """
                Consignee: Alpha Homewares Ltd
                1 | Cotton towels | 630260 | 4
                Manufacturer: Gamma Goods Ltd
                2 | Cotton shirts | 620520 | 3
                Delta Line BV
                """);

        assertThat(consignees(read)).allSatisfy(names -> assertThat(names).contains("Alpha Homewares Ltd"));
    }
}
