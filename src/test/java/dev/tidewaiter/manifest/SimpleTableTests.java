package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SimpleTableTests {

    private static final String TABLE = """
            Shipment ID | Date of Export | Exporter | Consignee | Consignee Address | Destination | Description | HS Code | Qty
            S-0001 | 2025-03-01 | Alpha Works Ltd | Beta Trade LLC | 5 Example St, Almaty | Kazakhstan | Ceramic tiles | 69072100 | 20
            S-0002 | 2025-03-02 | Alpha Works Ltd | Gamma GmbH | 1 Weg, Bremen | DE | Steel bolts | 731815 | 7
            """;

    @Test
    void eachRowBelowTheHeadingIsALine() {
        var read = ReadManifest.of(TABLE);

        assertThat(read.lines).hasSize(2);
        var line = read.line(0);
        assertThat(line.row()).isEqualTo(2);
        assertThat(line.description()).isEqualTo("Ceramic tiles");
        assertThat(line.hsCodes()).containsExactly(new HsCode("69072100"));
        assertThat(line.destination()).isEqualTo(new Country("KZ"));
        assertThat(line.shippedOn()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(line.parties())
                .extracting(party -> party.role() + " " + party.name().text())
                .containsExactly("EXPORTER Alpha Works Ltd", "CONSIGNEE Beta Trade LLC");
        assertThat(line.parties().get(1).address().text()).isEqualTo("5 Example St, Almaty");
    }

    @Test
    void everyValueKnowsItsCell() {
        var line = ReadManifest.of(TABLE).line(1);

        assertThat(line.value(Field.HS).cell()).hasToString("test.xlsx, Sheet1!H3");
        assertThat(line.parties().get(0).name().cell()).hasToString("test.xlsx, Sheet1!C3");
    }

    @Test
    void theMappingSaysWhichColumnHoldsWhat() {
        var mapping = ReadManifest.of(TABLE).sheet().mapping();

        assertThat(mapping.headerRow()).isEqualTo(1);
        assertThat(mapping.columns())
                .containsEntry(Field.SHIPMENT, "A")
                .containsEntry(Field.CONSIGNEE_ADDRESS, "E")
                .containsEntry(Field.DESTINATION, "F")
                .containsEntry(Field.QUANTITY, "I");
        assertThat(mapping.unmapped()).isEmpty();
    }

    @Test
    void aCountryThatIsNoneAndAnErrorCellAreUnreadable() {
        var line = ReadManifest.of("""
                Consignee | Destination | Description | HS Code
                Beta LLC | Atlantis | Tiles | #REF!
                """).line(0);

        assertThat(line.destination()).isNull();
        assertThat(line.value(Field.DESTINATION).state()).isEqualTo(Value.State.UNREADABLE);
        assertThat(line.value(Field.HS).state()).isEqualTo(Value.State.UNREADABLE);
    }

    @Test
    void aSenderOfWhomOnlyTheCountryIsGivenIsInIt() {
        var line = ReadManifest.of("""
                Consignee | Country of Export | Destination | Description
                Beta LLC | China | US | Tiles
                """).line(0);

        assertThat(line.parties())
                .anySatisfy(party ->
                        assertThat(party.role() + " " + party.country()).isEqualTo("EXPORTER CN"));
    }

    @Test
    void rowsReadAreLinesPlusSkippedPlusRejected() {
        var read = ReadManifest.of("""
                Weekly list of Delta Freight

                Consignee | Description | HS Code | Qty
                Beta LLC | Tiles | 690721 | 5

                Consignee | Description | HS Code | Qty
                Gamma GmbH | Bolts | 731815 | 7
                Total | | | 12
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(read.skipped)
                .extracting(RowNote::row, RowNote::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "letterhead above the heading"),
                        org.assertj.core.groups.Tuple.tuple(3, "heading"),
                        org.assertj.core.groups.Tuple.tuple(6, "the heading again"),
                        org.assertj.core.groups.Tuple.tuple(8, "a total"));
        assertThat(read.sheet().rowsRead()).isEqualTo(6);
    }

    @Test
    void twinColumnsGiveTwoParties() {
        var line = ReadManifest.of("""
                IMPORTER_NAME | IMPORTER_NAME_EN | IMPORTER_CODE | HS_CODE
                ООО Пример | Primer LLC | 7707083893 | 690721
                """).line(0);

        assertThat(line.parties()).extracting(party -> party.name().text()).containsExactly("ООО Пример", "Primer LLC");
        assertThat(line.parties()).allSatisfy(party -> {
            assertThat(party.role()).isEqualTo(Role.BUYER);
            assertThat(party.identifiers()).extracting(id -> id.value()).containsExactly("7707083893");
        });
    }
}
