package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows among goods that name the party or the place of the lines below them. */
class LineGroupsTests {

    private static final String HEADING = "No | Description | HS Code | Packages\n";

    static List<List<String>> consignees(ReadManifest read) {
        return read.lines.stream().map(LineGroupsTests::consignees).toList();
    }

    static List<String> consignees(GoodsLine line) {
        return line.parties().stream()
                .filter(party -> party.role() == Role.CONSIGNEE)
                .map(party -> party.name().text())
                .toList();
    }

    @Test
    void eachLineHasThePartyOfItsGroupAlone() {
        var read = ReadManifest.of(HEADING + """
                Consignee: Alpha Homewares Ltd, Galway, Ireland
                1 | Cotton towels | 630260 | 4
                2 | Cotton shirts | 620520 | 3
                Consignee: Beta Bolig ApS, Aarhus, Denmark
                3 | Cotton towels | 630260 | 2
                """);

        assertThat(consignees(read))
                .containsExactly(
                        List.of("Alpha Homewares Ltd"), List.of("Alpha Homewares Ltd"), List.of("Beta Bolig ApS"));
        assertThat(read.line(2).parties())
                .anySatisfy(party -> assertThat(party.address().text()).isEqualTo("Aarhus, Denmark"));
        assertThat(read.skipped)
                .filteredOn(row -> row.row() == 5)
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("heads the lines below it, for which it holds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Consignee: %s", "Consignee | %s", "Consignee: | %s", "收货人：%s", "Получатель: %s"})
    void aGroupIsToldByItsLabel(String heading) {
        var read = ReadManifest.of(HEADING
                + heading.formatted("Alpha Homewares Ltd")
                + "\n1 | Cotton towels | 630260 | 4\n"
                + heading.formatted("Beta Bolig ApS")
                + "\n2 | Cotton towels | 630260 | 2\n");

        assertThat(consignees(read)).containsExactly(List.of("Alpha Homewares Ltd"), List.of("Beta Bolig ApS"));
    }

    @Test
    void whereGoodsStandAboveTheFirstOfThemEachLineHasAll() {
        var read = ReadManifest.of(HEADING + """
                1 | Cotton towels | 630260 | 4
                Consignee: Alpha Homewares Ltd
                2 | Cotton shirts | 620520 | 3
                Consignee: Beta Bolig ApS
                """);

        assertThat(consignees(read))
                .allSatisfy(parties -> assertThat(parties).contains("Alpha Homewares Ltd", "Beta Bolig ApS"));
    }

    @Test
    void aPlaceHoldsForItsGroupToo() {
        var read = ReadManifest.of(HEADING + """
                Destination: Ireland
                Consignee: Alpha Homewares Ltd
                1 | Cotton towels | 630260 | 4
                Destination: Denmark
                Consignee: Beta Bolig ApS
                2 | Cotton towels | 630260 | 2
                """);

        assertThat(read.lines)
                .extracting(line -> String.valueOf(line.destination()))
                .containsExactly("IE", "DK");
    }

    /** Each with a row that nobody can tell the lines of, so that all parties stand on all lines. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consignee: Gamma Goods Ltd\n",
                "Consignee:\nGamma Goods Ltd\n5 | Bed linen | 630221 | 1\n",
                "Lot 3 | Consignee: Gamma Goods Ltd\n5 | Bed linen | 630221 | 1\n",
                "Consignee: Gamma Goods Ltd\nTotal | | | 6\n",
            })
    void whereOneOfThemIsUnclearEachLineHasAll(String unclear) {
        var read = ReadManifest.of(HEADING + """
                Consignee: Alpha Homewares Ltd
                1 | Cotton towels | 630260 | 4
                Consignee: Beta Bolig ApS
                2 | Cotton towels | 630260 | 2
                """ + unclear);

        assertThat(consignees(read))
                .allSatisfy(parties ->
                        assertThat(parties).contains("Alpha Homewares Ltd", "Beta Bolig ApS", "Gamma Goods Ltd"));
    }

    @Test
    void groupsNeedNotAllTellTheSame() {
        var read = ReadManifest.of(HEADING + """
                Consignee: Alpha Homewares Ltd, Galway, Ireland
                1 | Cotton towels | 630260 | 4
                Consignee: Beta Bolig ApS
                2 | Cotton towels | 630260 | 2
                """);

        assertThat(consignees(read)).containsExactly(List.of("Alpha Homewares Ltd"), List.of("Beta Bolig ApS"));
        assertThat(read.rejected).isEmpty();
    }

    @Test
    void whatAnAddressOfItsOwnRowSaysIsKept() {
        var read = ReadManifest.of(HEADING + """
                Consignee: Alpha Homewares Ltd
                Consignee address: 5 Pier Street, Galway
                1 | Cotton towels | 630260 | 4
                Consignee: Beta Bolig ApS
                2 | Cotton towels | 630260 | 2
                """);

        assertThat(read.rejected).isEmpty();
        assertThat(read.lines)
                .allSatisfy(line -> assertThat(line.parties())
                        .anySatisfy(party -> assertThat(party.address().text()).contains("Pier Street")));
    }

    /** A sheet of which no reader sees the end when the first line is read. */
    @ParameterizedTest
    @ValueSource(ints = {90, 400})
    void aLongSheetIsPartedToo(int ofEach) {
        var sheet = new StringBuilder(HEADING);
        var names = List.of("Alpha Homewares Ltd", "Beta Bolig ApS", "Gamma Sarl", "Delta BV");
        for (var name : names) {
            sheet.append("Consignee: ").append(name).append('\n');
            for (int i = 0; i < ofEach; i++) {
                sheet.append(i + 1).append(" | Cotton towels | 630260 | 4\n");
            }
        }
        sheet.append("Consignee: Omega GmbH\n"); // heads nothing

        var read = ReadManifest.of(sheet.toString());

        assertThat(read.lines).hasSize(names.size() * ofEach);
        for (int i = 0; i < read.lines.size(); i++) {
            assertThat(consignees(read.lines.get(i))).containsExactly(names.get(i / ofEach));
        }
        assertThat(read.skipped)
                .filteredOn(row -> row.reason().equals("heads the lines below it, for which it holds"))
                .hasSize(names.size());
    }

    @Test
    void inALongSheetGoodsAboveTheFirstOfThemBelongToNobodyBelow() {
        var sheet = new StringBuilder(HEADING);
        for (int i = 0; i < 400; i++) {
            sheet.append(i == 60 ? "Consignee: Alpha Homewares Ltd\n" : "")
                    .append(i + 1)
                    .append(" | Cotton towels | 630260 | 4\n");
        }

        assertThat(consignees(ReadManifest.of(sheet.toString())))
                .allSatisfy(names -> assertThat(names).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Consignee:\nGamma Goods Ltd\n", "Lot 3 | Consignee: Gamma Goods Ltd\n"})
    void inALongSheetAnUnclearHeadingIsHeardForTheLinesBelow(String unclear) {
        var read = ReadManifest.of(longSheet(unclear));

        assertThat(consignees(read).subList(0, 300)).containsOnly(List.of("Alpha Homewares Ltd"));
        assertThat(last(read)).satisfies(line -> {
            assertThat(consignees(line)).containsExactly("Alpha Homewares Ltd");
            assertThat(named(line)).anyMatch(name -> name.contains("Gamma Goods Ltd"));
        });
    }

    private static String longSheet(String other) {
        var sheet = new StringBuilder(HEADING).append("Consignee: Alpha Homewares Ltd\n");
        for (int i = 0; i < 320; i++) {
            sheet.append(i == 300 ? other : "").append(i + 1).append(" | Cotton towels | 630260 | 4\n");
        }
        return sheet.toString();
    }

    static GoodsLine last(ReadManifest read) {
        return read.lines.get(read.lines.size() - 1);
    }

    /** The parties that rows between the lines name, whoever they are. */
    private static List<String> named(GoodsLine line) {
        return line.parties().stream()
                .filter(party -> party.role() == Role.PARTY)
                .map(party -> party.name().text())
                .toList();
    }

    static List<String> elsewhere(GoodsLine line) {
        return line.elsewhere().stream().map(Value::text).toList();
    }

    /** Labels that the first rows do not hold, cells without a colon, companies alone, totals and wrapped addresses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Destination: Iran",
                "Buyer: Gamma Goods Ltd",
                "Notify party: Gamma Goods Ltd, Shenzhen, China",
                "Consignee | Gamma Goods Ltd | China",
                "Consignee | Gamma Goods Ltd | Shenzhen | 9131",
                "Destination | Iran",
                "Country: Iran",
                "Gamma Goods Ltd, Shenzhen, China",
                "Cnee Gamma Goods Ltd",
                "For: Gamma Goods Ltd",
                "Consignee - Gamma Goods Ltd",
                "Order 88, Consignee: Gamma Goods Ltd",
                "Shipment 2 to Gamma Goods, Iran",
                "Total Alpha | | | 900",
            })
    void inALongSheetWhateverIsNoLineIsHeardForThoseBelow(String other) {
        var read = ReadManifest.of(longSheet(other + "\n"));

        assertThat(consignees(read.line(0))).containsExactly("Alpha Homewares Ltd");
        assertThat(elsewhere(read.line(0))).isEmpty();
        assertThat(consignees(last(read))).containsExactly("Alpha Homewares Ltd");
        assertThat(elsewhere(last(read)))
                .containsExactly(String.join(
                        ", ", other.replaceAll("( \\|)* \\| \\d+$", "").split(" \\| ")));
    }

    @Test
    void anotherHeadingEndsWhatWasHeard() {
        var read = ReadManifest.of(HEADING + """
                Consignee: Alpha Homewares Ltd
                1 | Cotton towels | 630260 | 4
                Gamma Goods Ltd, Shenzhen, China
                2 | Cotton towels | 630260 | 4
                Consignee: Beta Bolig ApS
                3 | Cotton shirts | 620520 | 3
                """);

        assertThat(named(read.line(0))).isEmpty();
        assertThat(named(read.line(1))).containsExactly("Gamma Goods Ltd");
        assertThat(named(last(read))).isEmpty();
        assertThat(elsewhere(last(read))).isEmpty();
    }

    @Test
    void aRemarkOfALineAndTheHeadingAgainEndNoGroup() {
        var heading = "Description | HS Code | Packages | Remarks\n";
        var sheet = new StringBuilder(heading).append("Consignee: Alpha Homewares Ltd\n");
        for (int i = 0; i < 320; i++) {
            sheet.append(i == 290 ? heading : "")
                    .append("Cotton towels | 630260 | 4 | ")
                    .append(i == 300 ? "Ship to: shop 4\n" : "folded\n");
        }

        assertThat(consignees(ReadManifest.of(sheet.toString())))
                .hasSize(320)
                .allSatisfy(names -> assertThat(names).contains("Alpha Homewares Ltd"));
    }
}
