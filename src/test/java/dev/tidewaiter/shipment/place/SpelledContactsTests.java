package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and addresses as people write them, without the signs by which machines know them. */
class SpelledContactsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wa.me/989121234567 | IR",
                "https://wa.me/989121234567 | IR",
                "api.whatsapp.com/send?phone=989121234567 | IR",
                "WhatsApp: 98 912 123 4567 | IR",
                "phone 98-21-88888888 | IR",
                "call 375 17 123 45 67 | BY",
                "tel. 8 495 1234567 | RU",
                "tel: 8 (495) 123-45-67 | RU",
                "тел 8(495)1234567 | RU",
                "моб. 8-916-123-45-67 | RU",
                "тел. 8 (017) 123-45-67 | BY",
                "info (at) omega.ir | IR",
                "info[at]omega.ir | IR",
                "info (at) omega (dot) ir | IR",
                "BIC/SWIFT: meliirth | IR",
                "swift code meliirth | IR",
                "Bank code 044525225 | RU",
            })
    void tellACountry(String text, String country) {
        assertThat(PlacesInTexts.READER.reached(text)).contains(new Country(country));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone 12-21-88888888",
                "phone 030 98 21 88 88",
                "tel. 84 24 3829 1234",
                "tel 530 123 4567",
                "Tel 8 Kartons, 4951234567 pcs",
                "Tel. 8041 12345",
                "wa.me/4915112345678",
                "order 98-21-88888888",
                "info (at) omega.de",
                "meet (at) the port",
                "BIC/SWIFT: deutdehh",
                "Bank code 20050550",
                "swift and worth birthday",
            })
    void tellNoneOfTheCountriesUnderMeasures(String text) {
        assertThat(PlacesInTexts.READER.reached(text)).isEmpty();
    }
}
