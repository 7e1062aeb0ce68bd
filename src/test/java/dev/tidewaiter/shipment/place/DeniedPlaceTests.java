package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.READER;
import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that forbids something takes a place away only where it is said of the place. */
class DeniedPlaceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The goods do not originate in Iran, Cuba, Syria or North Korea",
                "Die Waren stammen nicht aus Russland oder Belarus",
                "Les marchandises ne sont pas originaires de Russie",
                "Goods originating in Iran are not supplied"
            })
    void aDeclarationOfOriginNamesNoDestination(String text) {
        assertThat(countries(text, Sort.REMARK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Auftrag stammt von Kunde Teheran | IR",
                "Die Anfrage stammt von einem Kunden aus Teheran | IR",
                "Kunde stammt aus Teheran | IR",
                "Customer is from Tehran | IR",
                "Bestellung stammt vom Endkunden in Minsk | BY",
                "Le client est originaire d'Iran | IR",
                "Client final originaire de Téhéran | IR",
                "Pedido originario del cliente de Teherán | IR",
                "Заказ происходит от клиента в Москве | RU",
                "Покупатель: происходит из Москвы | RU",
                "Конечный покупатель происходит из Ирана | IR",
                "The final customer comes from Iran | IR",
                "Our customer originates from Iran | IR",
                "Наш покупатель происходит из Ирана | IR",
                "Nasz klient pochodzi z Iranu | IR",
                "nominee for a factory in Izhevsk which wants no name on paper | RU",
                "acting on behalf of a plant in Kazan that stays unnamed | RU",
                "testaferro de una fábrica en Minsk que no quiere aparecer | BY",
                "Auftraggeber sitzt in Minsk und bleibt ungenannt | BY",
            })
    void whereABuyerIsFromIsWhereTheGoodsGo(String text, String country) {
        assertThat(countries(text, Sort.REMARK)).containsExactly(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At the buyer's request we certify that the goods originate in Russia",
                "Coils, customer spec, originating from Russia",
                "Wir erklären dem Kunden: die Waren sind Ursprungswaren, sie stammen aus Russland",
                "Покупатель: Тарсус, товар происходит из России",
                "User manual originating from Iran",
                "USER MANUAL ORIGINATING FROM IRAN",
                "CUSTOMER GOODS ORIGINATE FROM RUSSIA",
                "Kunden Waren stammen aus Russland",
                "photo of a factory in Izhevsk on the cover",
                "not a nominee for anyone in Russia",
                "Material of consignee originates from Iran",
                "The exporter declares to the consignee that the goods originate from Syria"
            })
    void aBuyerElsewhereInTheSentenceSendsNoGoodsToTheirOrigin(String text) {
        assertThat(countries(text, Sort.REMARK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deliver to Tehran. Do not stack. | IR",
                "Tehran. Fragile. | IR",
                "Deliver to Tehran without delay | IR",
                "Deliver without delay to Tehran | IR",
                "Lieferung nach Teheran ohne Verzug | IR",
                "Доставка в Москву без задержки | RU",
                "Доставить в Москву. Не кантовать. | RU",
                "Livraison vers Téhéran. Ne pas gerber | IR",
                "发往莫斯科。请勿倒置 | RU",
                "Ship to Moscow, not to be dropped | RU",
                "Ship to Tehran do not open | IR",
                "Order No. TH-1734 for delivery to Tehran | IR",
                "Order no TH-1734 for delivery to Tehran | IR",
                "Order no: XYZ for delivery to Tehran | IR",
                "Non-stackable pallets to Tehran | IR",
                "Do not use hooks, deliver to Tehran | IR",
                "Do not ship without our release. Deliver to Tehran. | IR",
                "Deliver to Tehran. Do not ship without our release. | IR",
                "Deliver to Tehran, do not use hooks | IR",
                "Ship to Tehran do not use hooks | IR",
                "No final invoice yet, send to Moscow | RU",
                "Use of hooks forbidden. Deliver to Tehran. | IR",
                "Dangerous goods: no, deliver to Tehran | IR",
                "Dangerous goods? No! Deliver to Moscow | RU",
                "Not to Tehran / to Tehran | IR",
                "Deliver to Tehran / No | IR",
                "No / forward to Tehran | IR",
                "Forward without delay via Bandar Abbas | IR",
                "Доставка без задержки через Москву | RU",
                "Lieferung ohne Verzug über Teheran | IR",
                "Do not stack deliver to Tehran | IR",
                "Не кантовать доставить в Москву | RU",
                "No sale to Belarus, unpack and deliver to Tehran | IR",
                "No sale to Belarus. Deliver to Tehran. | IR"
            })
    void whatIsDeniedOfSomethingElseLeavesThePlace(String remark, String country) {
        assertThat(countries(remark, Sort.REMARK)).containsOnly(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not for Iran",
                "No deliveries to Russia",
                "No re-export to Russia or Belarus allowed",
                "Deliveries to Iran are not permitted.",
                "Delivery to Iran not possible",
                "The goods must not be sent on to Russia.",
                "Goods may not be diverted to Iran. Handle with care.",
                "Without transit through Iran",
                "ohne Durchfuhr durch Russland",
                "sans passer par la Russie",
                "without passing through Russia",
                "Поставка в Россию не допускается",
                "Non-delivery to Iran",
                "Russia: no",
                "Not for Russia / Belarus / Iran",
                "Re-export to Russia, Belarus and Iran: no",
                "Re-export to Russia: not allowed",
                "Delivery to Iran, not possible",
                "Re-export to Russia - strictly prohibited",
                "Prohibited: re-export to Russia",
                "Re-export prohibited: Russia, Belarus",
                "Not for re-export to: Russia, Belarus, Iran",
                "Not for resale, re-export or delivery to Iran",
                "Goods may not be diverted, re-exported or transhipped to Iran",
                "The importer shall not sell, export or re-export, directly or indirectly, to the Russian Federation",
                "The importer shall not sell, export or re-export, directly or indirectly, to the Russian Federation or for use in Russia",
                "The goods must not in any event be delivered to Iran",
                "For sale to non-Iran markets",
                "Iran - not for export"
            })
    void whatIsDeniedOfThePlaceTakesItAway(String remark) {
        assertThat(countries(remark, Sort.REMARK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Made in Germany, deliver to Tehran | IR",
                "Collect from Hamburg and forward to Tehran | IR",
                "Produced for sale in Tehran | IR",
                "Buyer in USA, goods to be delivered to Moscow | RU",
                "Goods from the USA to Moscow | RU"
            })
    void whereGoodsComeFromLeavesWhereTheyGo(String remark, String country) {
        assertThat(countries(remark, Sort.REMARK)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Произведено в Иране",
                "Сделано на заводе в Москве",
                "Packed and shipped from Tehran",
                "Ship to Moscow, Idaho, USA",
                "Returned from customer in Moscow, USA"
            })
    void whereGoodsComeFromIsNoDestination(String remark) {
        assertThat(countries(remark, Sort.REMARK)).doesNotContain("IR", "RU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CTN NO. A1-A9 TEHRAN", "NO. X1 TEHRAN"})
    void theNumberOfAPackageForbidsNothing(String mark) {
        assertThat(countries(mark, Sort.MARK)).containsExactly("IR");
        assertThat(READER.mayForbid(mark)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trieste-Koper-Alexandria, not Latakia",
                "Koper-Beirut, nicht Latakia",
                "Rotterdam; no Bandar Abbas",
                "Mersin, не Латакия"
            })
    void aPlaceDeniedBehindAnotherIsNoneThatGoodsGoTo(String text) {
        assertThat(countries(text, Sort.PLACE)).doesNotContain("SY", "IR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No. 4, Bandar Abbas",
                "Dock no Bandar Abbas",
                "Mersin. Not Sharjah, Bandar Abbas",
                "not Mersin, Bandar Abbas"
            })
    void aWordThatForbidsSomethingElseLeavesThePlace(String text) {
        assertThat(countries(text, Sort.PLACE)).contains("IR");
    }
}
