package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of routes point to each stop behind them, be its name an everyday word as well. */
class RoutesInTextsTests {

    @ParameterizedTest
    @CsvSource({
        "REMARK, Маршрут: Урумчи-Хоргос-Алматы-Самара",
        "REMARK, маршрут перевозки Ташкент→Оренбург→Казань",
        "NOTE, авто маршрут Бишкек-Оренбург",
        "GOODS, Cotton shirts. Маршрут: Алматы - Омск",
        "REMARK, Route Almaty - Samara",
        "REMARK, Shipped via Samara to Almaty",
        "PLACE, Almaty-Samara",
    })
    void stopOfARouteIsAPlace(Sort sort, String text) {
        assertThat(PlacesInTexts.countries(text, sort)).contains("RU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Маршрут: Алматы - Астана",
                "Via Samara 12, Milano",
                "Route: Wien - Perm Salon",
                "Samara-Collection, summer",
            })
    void streetOrAWordThatIsNoStopIsNone(String text) {
        assertThat(PlacesInTexts.countries(text, Sort.REMARK)).doesNotContain("RU");
    }
}
