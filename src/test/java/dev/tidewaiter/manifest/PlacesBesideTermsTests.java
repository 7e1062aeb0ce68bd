package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms of delivery whose place stands in the cell beside them. */
class PlacesBesideTermsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRICE TERMS: | C&F | USA",
                "Incoterm: | CIF | Brasil",
                "成交方式: | CIF | 巴西",
                "Teslim şekli: | CPT | Kazakistan",
                "Incoterms | CFR | U.S.A."
            })
    void aCountryIsWhereTheGoodsAreDelivered(String terms) {
        var read = ReadManifest.of("Seller: | Omega Co., Ltd.\n" + terms + "\n\n" + TABLE);

        assertThat(place(read, Field.DESTINATION)).isEqualTo("C2");
        assertThat(place(read, Field.INCOTERM)).isEqualTo("B2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Terms of delivery: | FOB | Brazil", "Incoterm: | CIF | USD", "Incoterm: | FOB | Prepaid"})
    void whereTheyAreHandedOverAndWhatIsNoPlaceIsNoDestination(String terms) {
        var read = ReadManifest.of("Seller: | Omega Co., Ltd.\n" + terms + "\n\n" + TABLE);

        assertThat(place(read, Field.DESTINATION)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lieferbedingung: | DAP | Jebel Ali", "Incoterm: | FOB | Jebel Ali"})
    void aPlaceIsReadWithItsTerm(String terms) {
        var read = ReadManifest.of("Seller: | Omega Co., Ltd.\n" + terms + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.INCOTERM)).endsWith(" Jebel Ali");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Incoterm: | CIF | USD", "Incoterm: | FOB | Prepaid", "Incoterm: | DAP | Sigma Stores Ltd"})
    void aCurrencyAPaymentOrAFirmIsNoPlace(String terms) {
        var read = ReadManifest.of("Seller: | Omega Co., Ltd.\n" + terms + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.INCOTERM)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Country of origin", "Seller's country", "Bank's country"})
    void whatAnotherLabelAsksForIsNoPlaceOfATerm(String label) {
        var read = ReadManifest.of("Seller: | Omega Co., Ltd. | " + label + "\nIncoterms: | DAP | Germany\n\n" + TABLE);

        assertThat(place(read, Field.DESTINATION)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DDP | Tehran (Incoterms 2020); Tehran (Incoterms 2020)",
                "CPT | Tehran 2020; Tehran 2020",
                "DAP | Tehran 11365; Tehran 11365",
                "DAP | 11365 Tehran; 11365 Tehran",
                "DAP | 5 Azadi Street, Tehran; 5 Azadi Street, Tehran",
                "DAP | ул. Ленина 5, Минск; ул. Ленина 5, Минск",
                "DAP | Tehran Airport T1; Tehran Airport T1",
                "DAP | Unit 4, Tehran Bazaar; Unit 4, Tehran Bazaar",
                "DAP | IR; IR",
                "DDP | | Tehran (Incoterms 2020); Tehran (Incoterms 2020)",
                "DAP | | Tehran; Tehran"
            })
    void aPlaceWithFiguresACodeOrAGapBeforeItIsReadWithItsTerm(String terms, String place) {
        var read = ReadManifest.of("Seller: | Omega Co., Ltd.\nTerms of delivery: | " + terms + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.INCOTERM)).endsWith(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Destination", "Final destination", "Destination:"})
    void theEditionOfATermBehindAPlaceMakesItNoLabel(String label) {
        var read = ReadManifest.of("Seller: | Omega Co., Ltd.\n" + label + " | Tehran (Incoterms 2020)\n\n" + TABLE);

        assertThat(read.line(0).text(Field.PLACE_OF_DELIVERY) + read.line(0).text(Field.PORT_OF_DISCHARGE))
                .isEqualTo("Tehran (Incoterms 2020)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DAP | 30 days net",
                "DAP | USD 1200.00",
                "DAP | INV-2026-15",
                "DAP | N/A",
                "FOB | IR",
                "DAP | NA",
                "DAP | | Payment: 30 days"
            })
    void amountsNumbersAndAbbreviationsAreNoPlace(String terms) {
        var read = ReadManifest.of("Seller: | Omega Co., Ltd.\nIncoterm: | " + terms + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.INCOTERM)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Incoterm: | DAP\nPlace: | Tehran",
                "Place: | Tehran\nIncoterm: | DAP",
                "Incoterm: | DAP | Place: | Tehran",
                "Incoterms | Place\nDAP | Tehran",
                "Incoterm: DAP\nPlace: Tehran",
                "Incoterms: | DAP\nNamed place: | Tehran",
                "Incoterms: | DAP\n地点: | Tehran",
                "Delivery terms: | DAP\nLieu: | Tehran",
                "Terms of delivery: | DAP | Tehran",
                "Incoterms: | DAP, | Tehran",
                "Incoterms: | D.A.P. | Tehran",
                "Incoterms: | DAP | | | Tehran",
                "Incoterms: DAP | Tehran",
                "Terms of delivery: | DAP Incoterms 2020 | Tehran",
                "Terms of delivery: | DAP, Incoterms® 2020 | Tehran",
                "Incoterms: | DAP | Named place: | Tehran",
                "Incoterms: | DAP | Lugar: | Tehran",
                "Incoterms: DAP | City: Tehran"
            })
    void aPlaceUnderALabelNextToTheTermIsThePlaceOfTheTermAndNoGoods(String terms) {
        var read = ReadManifest.of("Seller: | Omega Co., Ltd.\n" + terms + "\n\n" + TABLE);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).text(Field.INCOTERM)).isEqualTo("DAP Tehran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Incoterms: DAP | Payment: 30 days",
                "Incoterms: DAP | EUR",
                "Incoterms: DAP Incoterms 2020 | Prepaid"
            })
    void whatStandsBesideATermInTheCellOfItsLabelMayBeAnotherTerm(String terms) {
        var read = ReadManifest.of("Seller: | Omega Co., Ltd.\n" + terms + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.INCOTERM))
                .doesNotContain("30")
                .doesNotContain("EUR")
                .doesNotContain("Prepaid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Place: | Tehran\nDate: | 2026-03-01",
                "Incoterm: | DAP\nSeller's remark: | none\nPlace: | Tehran"
            })
    void aPlaceThatIsNotNextToATermIsNone(String form) {
        var read = ReadManifest.of("Seller: | Omega Co., Ltd.\n" + form + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.INCOTERM)).doesNotContain("Tehran");
    }
}
