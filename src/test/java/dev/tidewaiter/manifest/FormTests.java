package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTests {

    private static final String INVOICE = """
            COMMERCIAL INVOICE
            Shipper/Exporter: | | Invoice No: | INV-7
            Alpha Works Co., Ltd. | | Date: | 2025-03-14
            12 Harbour Road | | |
            Busan, Korea | | |
            Consigned to : | | Country of destination: | Kazakhstan
            Beta Trade LLP | | |
            5 Example Street, Almaty | | |

            Item | Description | HS Code | Qty | Amount
            1 | Ceramic tiles | 690721 | 40 | 200
            2 | Steel bolts | 731815 | 10 | 50
            Total | | | 50 | 250
            """;

    @Test
    void shipmentsSideBySideAreOneLineThatHoldsTheWorstOfThem() {
        var read = ReadManifest.of("""
                Shipment | S-1 | S-2 | S-3
                Consignee | Beta GmbH | Gamma LLC | Delta SA
                Description | Ceramic tiles | Hexagonal bolts | Nails
                HS code | '690721 | '840710 | '731700
                Quantity | 4 | 2 | 9
                Destination | Germany | Iran | France
                """);

        assertThat(read.lines).hasSize(1);
        var line = read.line(0);
        assertThat(line.parties())
                .extracting(party -> party.name().text())
                .contains("Beta GmbH", "Gamma LLC", "Delta SA");
        assertThat(line.description()).contains("Ceramic tiles", "Hexagonal bolts", "Nails");
        assertThat(line.text(Field.HS)).contains("840710");
        assertThat(line.text(Field.TRANSIT_COUNTRIES)).contains("Iran", "France");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("further shipment"));
    }

    @Test
    void aRowOfFieldNamesAboveThemIsNoTable() {
        var read = ReadManifest.of("""
                Field | Shipment 1 | Shipment 2 | Shipment 3
                Consignee | Beta GmbH | Gamma LLC | Delta SA
                Goods | Ceramic tiles | Hexagonal bolts | Engine L550E
                Destination | Germany | France | Iran
                """);

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).description()).contains("Engine L550E");
    }

    @Test
    void labelledValuesBelongToEachLineAndKeepTheirCells() {
        var read = ReadManifest.of(INVOICE);

        assertThat(read.lines).hasSize(2);
        var line = read.line(1);
        assertThat(line.parties())
                .extracting(party -> party.role() + " " + party.name().text() + " @ "
                        + party.address().text())
                .containsExactlyInAnyOrder(
                        "SHIPPER Alpha Works Co., Ltd. @ 12 Harbour Road, Busan, Korea",
                        "CONSIGNEE Beta Trade LLP @ 5 Example Street, Almaty");
        assertThat(line.destination()).isEqualTo(new Country("KZ"));
        assertThat(line.shippedOn()).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(line.value(Field.CONSIGNEE_NAME).cell()).hasToString("test.xlsx, Sheet1!A7");
        assertThat(line.value(Field.DESTINATION).cell()).hasToString("test.xlsx, Sheet1!D6");
        assertThat(line.row()).isEqualTo(12);
    }

    @Test
    void aCellMayHoldTheLabelTheNameAndTheAddress() {
        var line = ReadManifest.of("""
                收货人 Consignee:\\nBeta Trade LLP\\n5 Example Street\\nAlmaty, Kazakhstan
                品名 | HS编码 | 数量
                瓷砖 | 69072100 | 4
                """).line(0);

        var party = line.parties().get(0);
        assertThat(party.role()).isEqualTo(Role.CONSIGNEE);
        assertThat(party.name().text()).isEqualTo("Beta Trade LLP");
        assertThat(party.address().text()).isEqualTo("5 Example Street, Almaty, Kazakhstan");
        assertThat(party.country()).isEqualTo(new Country("KZ"));
    }

    @Test
    void aFormWithoutItemTableIsOneLine() {
        var read = ReadManifest.of("""
                End-user statement
                End user: | Beta Trade LLP
                Address: | 5 Example Street, Almaty, Kazakhstan
                Description of goods: | Ceramic tiles
                HS Code: | 690721
                """);

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).row()).isEqualTo(4);
        assertThat(read.line(0).parties()).extracting(party -> party.role()).containsExactly(Role.END_USER);
        assertThat(read.line(0).parties().get(0).country()).isEqualTo(new Country("KZ"));
        assertThat(read.sheet().rowsRead()).isEqualTo(5);
    }

    @Test
    void aColumnOfTheTableGoesBeforeALabelOfTheLetterhead() {
        var line = ReadManifest.of("""
                Consignee: | Delta Freight Ltd
                Consignee | Description | HS Code
                Beta LLC | Tiles | 690721
                """).line(0);

        assertThat(line.text(Field.CONSIGNEE_NAME)).isEqualTo("Beta LLC");
        assertThat(line.parties())
                .extracting(party -> party.role() + " " + party.name().text())
                .containsExactly("CONSIGNEE Beta LLC", "PARTY Delta Freight Ltd");
    }

    @Test
    void aCompanyInTheLetterheadWithoutLabelIsScreenedAndAskedAbout() {
        var read = ReadManifest.of("""
                Omega Precision Co., Ltd.
                PACKING LIST
                Description | HS Code | Qty
                Tiles | 690721 | 4
                """);

        assertThat(read.line(0).parties())
                .extracting(party -> party.role() + " " + party.name().text())
                .containsExactly("EXPORTER Omega Precision Co., Ltd.");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("A1"));
    }

    /** A sentence that names somebody behind a colon is said of every line, not a label with a line of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Handling Information\nRelease to bearer: N. Omega only",
                "Handling Information | Notify on arrival: Omega"
            })
    void sentencesWithAColonAreRemarksOfTheBoxAboveThem(String box) {
        var read = ReadManifest.of("Consignee: | Beta GmbH\n" + box + "\n\n" + ReadManifest.TABLE);

        assertThat(read.lines).hasSize(2);
        assertThat(read.lines).allMatch(line -> line.text(Field.REMARKS).contains("Omega"));
    }
}
