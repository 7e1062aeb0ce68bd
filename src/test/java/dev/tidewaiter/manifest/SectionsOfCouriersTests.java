package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parties below the number or the contact of their section, as couriers and customs offices print it. */
class SectionsOfCouriersTests {

    @Test
    void theNameBelowTheContactIsThatOfTheSection() {
        var read = ReadManifest.of("""
                FROM | | Invoice No.: INV-20418
                Tax ID/EIN/VAT No.: 36-0000418 | | Invoice Date: 17 March 2026
                Contact Name: Dana Alpha | | PO No.: LN-5581
                Omega Loom & Thread Co.
                2210 Elmdale Road
                Peoria IL 61604
                United States

                SHIP TO | | SOLD TO INFORMATION
                Tax ID/VAT No.: | | Tax ID/VAT No.: NO 900 000 221 MVA
                Contact Name: Ingrid Beta | | Contact Name: Accounts payable
                Beta Butikk AS | | Gamma Holding AS
                Strandgata 41 | | Kaigata 3
                6003 Ålesund | | 5015 Bergen
                Norway | | Norway

                """ + TABLE);

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("A4");
        assertThat(place(read, Field.SHIPPER_ADDRESS)).isEqualTo("A5");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A12");
        assertThat(read.line(0).text(Field.CONSIGNEE_COUNTRY)).isEqualTo("Norway");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("C12");
    }

    @Test
    void aContactBelowTheNameKeepsIt() {
        var read = ReadManifest.of("""
                Consignee: | Beta Butikk AS
                Contact Name: | Ingrid Beta
                Phone: | 0123 456

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B1");
        assertThat(place(read, Field.CONTACT_NAME)).isEqualTo("B2");
    }

    @Test
    void theNameBelowTheNumberOfABoxIsThatParty() {
        var read = ReadManifest.of("""
                2 Consignor/Exporter No. | GB 418 0071 80
                Omega Wool Textiles Ltd
                Lower Mill, Saddleworth OL3 5AA

                """ + TABLE);

        assertThat(place(read, Field.SHIPPER_ID)).isEqualTo("B1");
        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.SHIPPER_ADDRESS)).isEqualTo("A3");
    }

    @Test
    void theCaptionBesideTheBoxForGoodsIsNoGoods() {
        var read = ReadManifest.of("""
                31 Packages and description of goods | Marks and numbers - Container No(s) - Number and kind | 32 Item | 33 Commodity code | 34 Country of origin | 35 Gross mass (kg)
                 | Rubber mats for gymnasiums, 480 pcs | 1 | '4016910000 | CN | '9 800.00
                 | 2- 300, PK
                31 Packages and description of goods | Marks and numbers - Container No(s) - Number and kind | 32 Item | 33 Commodity code | 34 Country of origin | 35 Gross mass (kg)
                 | Foam board for floor heating | 2 | '3921110000 | CN | '640.50
                """);

        assertThat(read.lines).extracting(line -> line.text(Field.HS)).containsExactly("4016910000", "3921110000");
        assertThat(read.line(0).description()).startsWith("Rubber mats");
    }

    /** Whatever else stands below the box, and wherever the other boxes are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Container ABCU1234567\n33 Commodity code | '8525890000\n",
                "1\n33 Commodity code | '8525890000\n",
                "Net mass | 20\n33 Commodity code | '8525890000\n",
                "note\n33 Commodity code | '8525890000\n",
                "Commodity code | '8525890000\n",
                "33 Commodity code | '8525890000\nPlace and date: Berlin, 1.3.2026\n",
            })
    void whatStandsBelowTheCaptionIsGoods(String below) {
        var read = ReadManifest.of("""
                2 Exporter | Omega Handel GmbH
                8 Consignee | Lyra Homes SA
                17 Country of destination | France
                31 Packages and description of goods | Marks and numbers - Container No(s) - Number and kind
                 | 20 cartons thermal imaging camera 640x512
                """ + below);

        assertThat(read.lines).anyMatch(line -> line.description().contains("thermal imaging camera"));
    }

    @Test
    void aTableThatNumbersTheHeadingOfItsGoodsKeepsItsRows() {
        var read = ReadManifest.of("""
                Exporter | Omega Handel GmbH
                Consignee | Foerde Mat AS
                Country of destination | Norway

                31 Description of goods | Marks and numbers | Quantity
                 | Pallet AB | 2
                Salt | AB | 3
                Rockets | AC | 4
                """);

        assertThat(read.lines).extracting(line -> line.description()).contains("Salt", "Rockets");
        assertThat(place(read, Field.DESTINATION)).isEqualTo("B3");
    }

    @Test
    void aTableWhoseOtherHeadingsAreNumberedTooKeepsItsRows() {
        var read = ReadManifest.of("""
                31 Description of goods | Marks and numbers | 33 Commodity code | 35 Gross mass (kg)
                 | Pallet AB | '2501009100 | 2
                Salt | AB | '2501009100 | 3
                Rockets | AC | '9306900000 | 4
                """);

        assertThat(read.lines).extracting(line -> line.description()).contains("Salt", "Rockets");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sales department", "Export Manager", "Yamshchikov"})
    void theLineBetweenTheContactAndTheNameIsNoParty(String line) {
        var read = ReadManifest.of("""
                SHIP TO
                Tax ID: 12345
                Contact Name: D. Omega
                %s
                Beta Butikk AS
                Strandgata 41

                """.formatted(line) + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A5");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("A6");
        assertThat(place(read, Field.CONTACT_NAME)).isEqualTo("A3, A4");
        assertThat(read.line(0).parties())
                .filteredOn(party -> party.role() == Role.CONTACT)
                .extracting(party -> party.name().text())
                .contains("D. Omega " + line, line);
    }

    @Test
    void aDepartmentAboveTheLabelOfTheCompanyIsNoParty() {
        var read = ReadManifest.of("""
                SHIP TO |
                Tax ID | 12345
                Contact Name | D. Omega
                 | Purchasing department
                Company | Beta Butikk AS
                Address | Strandgata 41, Oslo

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B5");
    }
}
