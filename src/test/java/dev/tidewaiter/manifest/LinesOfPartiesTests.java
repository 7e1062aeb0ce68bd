package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines below the names of parties that tell more than an address, or stand further right. */
class LinesOfPartiesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TEL 031-000-0418 / VAT 141-81-00418",
                "Tax office: OMEGA  VKN: 1418100418",
                "Attn. Mme Omega / TVA FR00 418 000 071"
            })
    void theNumberOfAPartyStandsAmongOtherThingsBelowItsName(String line) {
        var read = ReadManifest.of("""
                Exporter: | Alfa Trade Ltd
                | Example St. 22, Berlin, Germany
                | %s

                """.formatted(line) + TABLE);

        assertThat(place(read, Field.EXPORTER_ID)).isEqualTo("B3");
    }

    @Test
    void aNumberBesideTheNameOfAnotherIsThatOnes() {
        var read = ReadManifest.of("""
                Exporter: | Alfa Trade Ltd
                Consignee: | Beta Handels GmbH, Example St. 4, Berlin, VAT 141-81-00418

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_ID)).isEqualTo("nowhere");
    }

    @Test
    void aNumberBelowAnEmptyLineIsNobodys() {
        var read = ReadManifest.of("""
                Exporter: | Alfa Trade Ltd
                | Example St. 22, Berlin, Germany

                | TEL 031-000-0418 / VAT 141-81-00418

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_ID)).isEqualTo("nowhere");
    }

    @Test
    void theAddressStandsAColumnRightOfTheName() {
        var read = ReadManifest.of("""
                Exporter : ALFA TRADE PVT LTD | | | Consignee : BETA HANDELS GMBH
                | F-41 EXAMPLE AREA, JODHPUR 342012 | | | EXAMPLESTR 18, 20457 HAMBURG, GERMANY

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("B2");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("E2");
    }

    @Test
    void whatStandsBelowAnotherValueIsNoAddressOfTheNameBesideThat() {
        var read = ReadManifest.of("""
                Exporter : ALFA TRADE PVT LTD | see below
                | F-41 EXAMPLE AREA, JODHPUR 342012

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("nowhere");
    }

    @Test
    void aNumberBesideATitleWithItsSyllablesSetApartIsThatOfTheDocument() {
        var read = ReadManifest.of("納 品 書 | | No. N-260227-3\n\n" + TABLE);

        assertThat(read.line(0).text(Field.SHIPMENT)).isEqualTo("N-260227-3");
    }

    @Test
    void captionsAboveSeveralPartiesTellOfWhoeverEachRowNames() {
        var read = ReadManifest.of("""
                | Name | Address | City / Postal | Country
                1. Seller | Alfa Goods Co Ltd | 118 Example Ave | Xiamen 361006 | CN
                2. Buyer | Beta Kites Co. | 820 Example Rd | Hood River OR 97031 | US

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("C2");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("C3");
        assertThat(read.line(0).text(Field.BUYER_ADDRESS)).isEqualTo("820 Example Rd, Hood River OR 97031");
        assertThat(place(read, Field.BUYER_COUNTRY)).isEqualTo("E3");
    }

    /** Under "Consignee", or a label that is not known: what stands below a caption is its. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consignee:\n | Name | Address | Country\n | Omega Institute | 5 Azadi St, Tehran | Iran\n",
                " | Name | Address | Country\n | Omega Institute | 5 Azadi St, Tehran | Iran\n",
                " | Name | Address | Country\nConsignee of goods | Omega Institute | 5 Azadi St, Tehran | Iran\n",
                "Delivery address\n | Company | Street | City\n | Omega Institute | 5 Azadi St | Tehran\n",
            })
    void captionsAboveARowThatNamesNobodyStayItsLabels(String parties) {
        var read = ReadManifest.of("Buyer: | Beta Kites Co., Kenya\n" + parties + "\n" + TABLE);

        assertThat(read.line(0).parties().toString()).contains("Azadi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consignee | | 5 Azadi St, Tehran | Iran\n",
                "Consignee | | 5 Azadi St, Tehran | Iran\nSeller | Omega Ltd | 118 Example Ave, Xiamen | CN\n",
                "Seller | Omega Ltd | 118 Example Ave, Xiamen | CN\n2. Consignee: | | 5 Azadi St, Tehran | Iran\n",
            })
    void captionsTellOfWhoeverARowBelongsToThatNamesNobody(String rows) {
        var read =
                ReadManifest.of("Buyer: | Beta Kites Co., Kenya\n | Name | Address | Country\n" + rows + "\n" + TABLE);

        assertThat(read.line(0).text(Field.of(Role.CONSIGNEE, Attribute.ADDRESS)))
                .contains("5 Azadi St");
        assertThat(read.line(0).text(Field.of(Role.CONSIGNEE, Attribute.COUNTRY)))
                .isEqualTo("Iran");
        assertThat(place(read, Field.BUYER_ADDRESS)).doesNotContain("C3");
        assertThat(place(read, Field.BUYER_COUNTRY)).doesNotContain("D3");
    }
}
