package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.params.ParameterizedTest;
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
}
