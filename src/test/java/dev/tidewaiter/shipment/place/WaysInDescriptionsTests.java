package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of goods told in their description. */
class WaysInDescriptionsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Umbrellas for transit to Russia | RU",
                "Umbrellas, routed through Almaty to Moscow | RU",
                "Umbrellas to be delivered to Moscow | RU",
                "Umbrellas (for delivery Isfahan) | IR",
                "Umbrellas, delivery: Tehran | IR",
                "Umbrellas, delivery within 3 days to Tehran | IR",
                "Umbrellas, delivery to our customer Tehran | IR",
                "Umbrellas, delivery address Tehran | IR",
                "Umbrellas, delivery FOB Bandar Abbas | IR",
                "Schirme, Lieferung an Kunden in Teheran | IR",
                "Зонты, доставка покупателю в Тегеран | IR",
                "Umbrellas; delivery - Iran | IR",
                "Umbrellas; delivery (Iran) | IR",
                "Umbrellas; Iran delivery | IR",
                "Seramik Tahran teslim | IR",
                "Seramik, Tahran'a teslim | IR",
                "Плитка, доставка заказчику Москва | RU",
                "Fliesen, Lieferung an Fa. Omega Teheran | IR",
                "Umbrellas, delivery 3 pcs to Tehran, 5 pcs to Minsk | IR",
                "Fuel delivery pump to Tehran | IR",
                "Delivery hose for customer in Minsk | BY",
                "Steel pipes delivery Tehran | IR",
                "Hose delivery: Iran | IR",
                "Water pump delivery within 3 days Tehran | IR",
                "Tuyaux livraison Téhéran | IR",
                "Umbrellas, delivery to Moscow | RU",
                "Зонты, доставка в Россию | RU",
                "设备 工厂地址：德黑兰 | IR",
                "Umbrellas via Minsk | BY"
            })
    void aDescriptionTellsTheWayOfTheGoods(String description, String country) {
        assertThat(countries(description, Sort.GOODS)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brake pads for Ford Transit",
                "Umbrellas, not for transit to Russia",
                "Fuel delivery pump Belarus 820",
                "Delivery hose for Belarus tractor",
                "Pompe de livraison pour tracteur Belarus",
                "Carpets, delivery ex Tehran",
                "Tappeti, consegna da Teheran",
                "Tapis persans, livraison de Téhéran",
                "Доставка из Минска, полотенца",
                "Moscow mule mugs, delivered in a box"
            })
    void aDescriptionThatTellsNoWayNamesNoDestination(String description) {
        assertThat(countries(description, Sort.GOODS)).isEmpty();
    }
}
