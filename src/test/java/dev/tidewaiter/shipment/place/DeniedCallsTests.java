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
                "No call at Bandar Abbas, Iran",
                "No call at Bandar Abbas (Iran)",
                "Hamburg. No call at Bandar Abbas/Iran",
                "No call in Russia or Iran",
                "Oslo, no call at Bandar Abbas nor Chabahar",
                "Vessel not to call at Iran, Syria or Cuba",
                "Vessel will not call at any port in Iran",
                "No call at the port of Bandar Abbas",
                "no port call in Iran",
                "Oslo, no calling at Bandar Abbas allowed",
                "No stop in Tehran en route",
                "not to stop in Tehran",
                "It is forbidden to call at Bandar Abbas",
                "Le navire ne fera pas escale en Iran",
                "Aucune escale à Bandar Abbas",
                "El buque no hará escala en Irán",
                "El buque no hace escala en Bandar Abbas",
                "Ohne Anlauf in Bandar Abbas",
                "Kein Anlauf von Bandar Abbas",
                "Nonstop Shanghai-Hamburg, no call at Iran ports",
                "Hamburg, vessel not calling Iran",
                "Nessuno scalo a Teheran",
                "La nave non farà scalo a Bandar Abbas"
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
                "No call at Hamburg, Bandar Abbas",
                "No call at Hamburg, then Bandar Abbas",
                "Hamburg, no call at Sevastopol, Tehran and Moscow",
                "No call at Bandar Abbas and in Tehran delivered",
                "Transit forbidden call at Bandar Abbas",
                "No call at any port before Bandar Abbas",
                "T/S no, call at Bandar Abbas",
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
                "No stopover on the way to Tehran",
                "No stop until Tehran",
                "No stop before Tehran",
                "No call in Iran before May",
                "No calls except Bandar Abbas",
                "Non-stop Bandar Abbas",
                "T/S no - call at Bandar Abbas",
                "Vessel calls at Bandar Abbas",
                "VESSEL KESTREL CALLING BANDAR ABBAS 019W",
                "VESSEL KESTREL VIA BANDAR ABBAS 019W FROM KARACHI TO OSLO",
                "via Tehran 3 pallets",
                "via Tehran 12/11/2026"
            })
    void aCallThatIsDeniedDeniesNoDelivery(String text) {
        assertThat(countries(text, Sort.REMARK)).contains("IR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gedruckt für Teheran",
                "Printed for Tehran",
                "Printed in Germany for Tehran",
                "Printed and shipped to Tehran",
                "Etiketten gedruckt nach Teheran liefern",
                "Imprimé pour Téhéran",
                "Stampato per Teheran",
                "Бирки напечатаны в Тегеран"
            })
    void whatIsPrintedForAPlaceGoesThere(String text) {
        assertThat(countries(text, Sort.REMARK)).contains("IR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Printed in Iran",
                "Printed in Tehran, Iran",
                "Printed in Cairo or Tehran",
                "Gedruckt in Teheran 1987",
                "Imprimé en Iran, livré à Oslo",
                "Imprimé à Téhéran",
                "Stampato a Teheran",
                "Impreso en Irán",
                "Отпечатано в Тегеране 1985 г."
            })
    void whatIsPrintedInAPlaceOnlyComesFromThere(String text) {
        assertThat(countries(text, Sort.REMARK)).doesNotContain("IR");
    }
}
