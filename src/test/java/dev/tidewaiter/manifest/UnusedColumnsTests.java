package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusedColumnsTests {

    private static String table(String heading, String... late) {
        var rows = new StringBuilder("Consignee | Destination | Goods | HS Code | " + heading + "\n");
        for (int i = 0; i < 400; i++) {
            rows.append("Beta LLC | KZ | Tiles | 690721 |\n");
        }
        for (var cell : late) {
            rows.append("Beta LLC | KZ | Tiles | 690721 | ").append(cell).append('\n');
        }
        return rows.toString();
    }

    private static List<String> parties(GoodsLine line, Role role) {
        return line.parties().stream()
                .filter(party -> party.role() == role)
                .map(party -> party.name().text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Delta Works OOO", "Ivan Examplov"})
    void aColumnThatIsEmptyAtFirstIsScreenedOnceItNamesAParty(String name) {
        var read = ReadManifest.of(table("Wildcard", name, "Omega trading house"));

        assertThat(parties(read.line(400), Role.PARTY)).containsExactly(name);
        assertThat(parties(read.line(401), Role.PARTY)).containsExactly("Omega trading house");
        assertThat(read.line(400).parties().get(1).name().cell()).hasToString("test.xlsx, Sheet1!E402");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("E402"));
    }

    @Test
    void aNumberThatNamesACompanyIsScreened() {
        var line = ReadManifest.of(table("Wildcard", "'7707083893")).line(400);

        assertThat(line.parties().get(1).identifiers())
                .extracting(id -> id.value())
                .containsExactly("7707083893");
    }

    @Test
    void aCompanyAmongOtherThingsInAnUnknownColumnIsScreened() {
        var read = ReadManifest.of("""
                Consignee | Goods | HS Code | Wildcard
                Beta LLC | Tiles | 690721 | blue
                Beta LLC | Tiles | 690721 | green
                Beta LLC | Tiles | 690721 | for Delta Works Ltd
                """);

        assertThat(parties(read.line(0), Role.PARTY)).isEmpty();
        assertThat(parties(read.line(2), Role.PARTY)).containsExactly("for Delta Works Ltd");
    }

    @Test
    void aColumnInWhichOneCompanyStandsIsOneOfNames() {
        var rows = new StringBuilder("Consignee | Goods | HS Code | Wildcard\n");
        for (var name : List.of(
                "Al Noor Switchgear",
                "Omega House",
                "Delta Works Ltd",
                "Gamma",
                "Altona Trade",
                "2 pieces",
                "green",
                "Italy")) {
            rows.append("Beta LLC | Tiles | 690721 | ").append(name).append('\n');
        }

        var read = ReadManifest.of(rows.toString());

        assertThat(read.lines)
                .flatExtracting(line -> parties(line, Role.PARTY))
                .containsExactly("Al Noor Switchgear", "Omega House", "Delta Works Ltd", "Gamma", "Altona Trade");
        assertThat(read.sheet().mapping().questions())
                .anyMatch(question -> question.contains("Its names are screened"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sub-agent", "Ultimate beneficiary", "Principal", "On behalf of", "Intermediary", "中间商"})
    void headingsOfFurtherPartiesAreKnown(String heading) {
        assertThat(parties(ReadManifest.of(table(heading, "Omega")).line(400), Role.PARTY))
                .containsExactly("Omega");
    }

    @Test
    void aSecondBuyerIsABuyer() {
        assertThat(parties(ReadManifest.of(table("Buyer 2", "Omega")).line(400), Role.BUYER))
                .containsExactly("Omega");
    }

    @Test
    void wordsInAColumnThatSaysNothingAreReadAsARemarkAndACodeIsNot() {
        var read = ReadManifest.of("""
                Consignee | Goods | HS Code | Project
                Beta LLC | Tiles | 690721 | Omega zone, hall 8.1
                Beta LLC | Tiles | 690721 | OMG-77 12
                Beta LLC | Tiles | 690721 | 阿拉布加经济特区
                Beta LLC | Tiles | 690721 | 深灰色
                Beta LLC | Tiles | 690721 | Omegatown
                Beta LLC | Tiles | 690721 | omegatown
                """);

        assertThat(read.line(0).elsewhere()).extracting(Value::field).containsExactly(Field.REMARKS);
        assertThat(read.line(1).elsewhere()).extracting(Value::field).containsExactly(Field.PART_NUMBER);
        assertThat(read.line(2).elsewhere()).extracting(Value::field).containsExactly(Field.REMARKS);
        assertThat(read.line(3).elsewhere()).extracting(Value::field).doesNotContain(Field.REMARKS);
        assertThat(read.line(4).elsewhere()).extracting(Value::field).containsExactly(Field.MARKS);
        assertThat(read.line(5).elsewhere()).extracting(Value::field).containsExactly(Field.PART_NUMBER);
    }

    @Test
    void coloursAreCalledAfterThingsAndNameNoGoods() {
        var read = ReadManifest.of("""
                Consignee | Goods | HS Code | Colour
                Beta LLC | Tiles | 690721 | Omega missile grey
                Beta LLC | Tiles | 690721 | Omegatown
                """);

        assertThat(read.line(0).elsewhere()).extracting(Value::field).containsExactly(Field.MARKS);
        assertThat(read.line(1).elsewhere()).extracting(Value::field).containsExactly(Field.PART_NUMBER);
    }
}
