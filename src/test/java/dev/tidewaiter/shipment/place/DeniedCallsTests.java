package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a ship makes no call it does not go; but a way without a call leads somewhere all the same. */
class DeniedCallsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shanghai - Suez - Hamburg, no call in Iran",
                "Shanghai - Hamburg, no stops at Bandar Abbas",
                "Vessel makes no call at Bandar Abbas",
                "No call in Russia or Iran",
                "Shanghai - Hamburg, no call in Iran or Syria"
            })
    void aPlaceRightBehindADeniedCallIsNone(String text) {
        assertThat(countries(text, Sort.PLACE)).doesNotContain("IR");
        assertThat(countries(text, Sort.REMARK)).doesNotContain("IR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shanghai non-stop Bandar Abbas",
                "No stop until Bandar Abbas",
                "No call before Bandar Abbas",
                "No calls except Bandar Abbas",
                "No other calls than Bandar Abbas",
                "No call elsewhere than Bandar Abbas",
                "No intermediate calls Bandar Abbas",
                "No stops between Shanghai and Bandar Abbas",
                "No call between Jebel Ali and Bandar Abbas",
                "Sans escale Bandar Abbas",
                "Sans escale jusqu'a Bandar Abbas",
                "Sin escala a Bandar Abbas",
                "Without stop to Bandar Abbas",
                "No call in Oman, then Iran",
                "No call in Oman, proceed to Iran",
                "No call at Bandar Abbas before 9 May",
                "Never call Tehran office",
                "Non stop in Tehran",
                "Direct service except stop at Bandar Abbas",
                "No congestion last call at Bandar Abbas",
                "No direct call at Bandar Abbas",
                "Shanghai - Tehran, no call on Sunday"
            })
    void anyOtherPlaceBesideADeniedCallIsOne(String text) {
        assertThat(countries(text, Sort.PLACE)).contains("IR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deliver to Tehran, no call before",
                "Deliver to Tehran; no call before",
                "Ship to Tehran, no stop until arrival",
                "Deliver to Tehran no call",
                "Deliver to Tehran, do not call",
                "Deliver in Tehran, never call before 9",
                "Please deliver to Tehran, driver must not stop",
                "Livraison a Teheran, sans escale",
                "Entrega en Teheran, sin escala",
                "Without stop to Tehran",
                "Non stop to Tehran",
                "No call before delivery to Tehran",
                "No stopover on the way to Tehran"
            })
    void aCallThatIsDeniedDeniesNoDelivery(String text) {
        assertThat(countries(text, Sort.REMARK)).contains("IR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gedruckt für Teheran",
                "Etiketten gedruckt nach Teheran liefern",
                "Imprimé pour Téhéran",
                "Stampato per Teheran",
                "Бирки напечатаны в Тегеран"
            })
    void whatIsPrintedForAPlaceGoesThere(String text) {
        assertThat(countries(text, Sort.REMARK)).contains("IR");
    }
}
