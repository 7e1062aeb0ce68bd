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
        "GOODS, 'Cotton shirts, route Almaty - Moscow'",
        "GOODS, 'Cotton shirts; route: Moscow'",
        "GOODS, 棉衬衫，运输路线：俄罗斯",
        "REMARK, Routing: Moscow",
        "REMARK, 'Route Almaty, Moscow'",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GOODS | Guía ruta de Cuba, libro",
                "GOODS | Route map of Iran, folded",
                "GOODS | Atlas, Reiseroute Iran",
                "GOODS | Путеводитель маршруты Ирана",
                "GOODS | Model train set, route Moscow Express",
                "GOODS | Route: see plan; dolls Moscow-Style",
                "REMARK | Cable routing plan attached; Havana brown covers",
                "PLACE | Playa-Samara",
                "PLACE | Samara-Nosara",
                "PLACE | Nicoya-Samara",
                "NOTE | PO for Havana Club 33",
            })
    void bookABeachOrARoutingPlanGoesNowhere(Sort sort, String text) {
        assertThat(PlacesInTexts.countries(text, sort)).isEmpty();
    }
}
