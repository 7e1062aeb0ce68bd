package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.READER;
import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where goods go on by remarks, towns of the law and telephone numbers, and what only looks like a place. */
class OnwardPlaceTests {

    @Test
    void aTownThatTheTablesDoNotHoldIsPointedToByItsName() {
        assertThat(READER.pointsTo("onward to Yalta by ferry", "Yalta", country -> false, Sort.REMARK))
                .isTrue();
        assertThat(READER.pointsTo("Routing: Riga - Yalta", "Yalta", country -> false, Sort.REMARK))
                .isTrue();
        assertThat(READER.pointsTo("photographed in Yalta last year", "Yalta", country -> false, Sort.REMARK))
                .isFalse();
        assertThat(READER.pointsTo("not to Yalta", "Yalta", country -> false, Sort.REMARK))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lieferung nach Russland nicht vor Mai | RU",
                "delivery to Moscow, not before 5 May | RU",
                "доставка в Россию не ранее мая | RU",
                "livraison en Russie pas avant mai | RU"
            })
    void aDenialThatIsOnlyOfTimeLeavesThePlace(String remark, String country) {
        assertThat(countries(remark, Sort.REMARK)).containsExactly(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wiederausfuhr nach Russland und Belarus ist untersagt",
                "weder direkt noch indirekt nach Russland",
                "Niet voor wederuitvoer naar Rusland",
                "Niet voor Rusland of Belarus",
                "Ej till Ryssland",
                "Inte för Ryssland",
                "Får inte till Ryssland eller Belarus",
                "Not till Moscow",
                "Re-export to Russia or Belarus is strictly prohibited",
                "Lieferung nach Russland nicht gestattet",
                "不会出口到俄罗斯",
                "买方承诺不将货物转运至俄罗斯"
            })
    void aClauseThatForbidsACountryIsNoRoute(String clause) {
        assertThat(countries(clause, Sort.REMARK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Weiterversand nach Russland",
                "to Russia and Belarus, insurance excluded",
                "转运至俄罗斯",
                "nach Russland, Rückgabe untersagt",
                "Lieferung nach Moskau und Rückgabe ausgeschlossen",
                "deliver to Moscow and insurance excluded",
                "发往莫斯科，请勿倒置",
                "发往莫斯科，切勿受潮",
                "发往俄罗斯，不会延误"
            })
    void whatIsForbiddenElsewhereLeavesTheRoute(String remark) {
        assertThat(countries(remark, Sort.REMARK)).contains("RU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ball bearings (for re-export RF) | RU",
                "Rulman - Rusya'ya sevk edilecek | RU",
                "საკისრები, შემდგომ რუსეთში | RU",
                "Towels; ultimate dest. I.R.I. | IR",
                "Towels (final destination: Syria) | SY",
                "Handtücher zur Weiterleitung nach Belarus | BY",
                "Полотенца, далее в Москву | RU",
                "毛巾，转运至俄罗斯 | RU",
                "Towels, gift for the children of Tehran orphanage | IR"
            })
    void aDescriptionThatTellsOfTheWayOfTheGoodsTellsTheCountry(String description, String country) {
        assertThat(READER.mayGoOn(description)).isTrue();
        assertThat(countries(description, Sort.GOODS)).containsExactly(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Towels, reexport to RF prohibited",
                "Towels \"RF Collection\"",
                "Travel guide for Iran",
                "Gift box for Cuba Libre",
                "Gift set Moscow Mule mugs",
                "Isfahan carpet, gift wrapped",
                "Persian rugs re-exported from Iran origin",
                "Destination maps: Cuba, Havana",
                "Ultimate Russian phrasebook",
                "Gift from the people of Iran, carpets"
            })
    void goodsThatAreOfAPlaceDoNotGoThere(String description) {
        assertThat(countries(description, Sort.GOODS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Колядичи БЧ,BY", "Тайшет ВСЖД,RU", "Лужки Окт. ж.д.,RU", "Бор Бел. ж.д.,BY", "Нигденская СКЖД,RU"})
    void theRailwayBehindAStationTellsItsCountry(String station, String country) {
        assertThat(countries(station, Sort.PLACE)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"по гособоронзаказу", "в рамках ГОЗ", "для гособоронзаказа"})
    void ordersOfTheRussianStateForItsArmsGoToRussia(String remark) {
        assertThat(countries(remark, Sort.REMARK)).containsExactly("RU");
    }

    @ParameterizedTest
    @CsvSource({
        "RU-UD,PLACE,RU",
        "IR-23,PLACE,IR",
        "BY-HM,TERMS,BY",
        "UA-43,COUNTRIES,UA",
        "г. НН,PLACE,RU",
        "НН,PLACE,RU",
        "Члб,PLACE,RU"
    })
    void codesOfRegionsAndShortenedTownsTellTheCountry(String text, Sort sort, String country) {
        assertThat(countries(text, sort)).containsExactly(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ООО НН Трейд", "ИНН 77", "model RU-UDX", "NN"})
    void otherShortWordsAreNoPlace(String text) {
        assertThat(countries(text, Sort.NAME)).isEmpty();
        assertThat(countries(text, Sort.ADDRESS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russian armed forces",
                "armée russe",
                "Вооружённые силы Российской Федерации",
                "ВС РФ",
                "Ministère de la Défense de la Fédération de Russie"
            })
    void armedForcesAreWhereTheirCountryIs(String name) {
        assertThat(countries(name, Sort.NAME)).containsExactly("RU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Russian Food Store", "Salvation Army Linz", "Armenian armed forces"})
    void othersOfThatNameAreNot(String name) {
        assertThat(countries(name, Sort.NAME)).doesNotContain("RU");
    }

    @ParameterizedTest
    @CsvSource({
        "bestimmt für die russischen Streitkräfte,RU",
        "卸货地 海参崴,RU",
        "最終仕向地 イラン,IR",
        "برای سپاه پاسداران انقلاب اسلامی,IR"
    })
    void remarksTellWhoseTheGoodsWillBe(String remark, String country) {
        assertThat(countries(remark, Sort.REMARK)).contains(country);
    }

    @Test
    void aPolishDenialIsOne() {
        assertThat(countries("Towar nie jest przeznaczony do Rosji ani Białorusi", Sort.REMARK))
                .isEmpty();
    }

    @Test
    void aTownIsNotInACountryOnlyBecauseItStandsBehindIt() {
        assertThat(READER.in("4 Azadi St, Tehran, USA", Sort.ADDRESS)).anyMatch(place -> place.claimed());
        assertThat(READER.in("Hotel Tehran, Linz, Austria", Sort.ADDRESS)).noneMatch(place -> place.claimed());
    }

    @Test
    void aCountryBeforeTheLettersOfAStateMayBeATownThere() {
        assertThat(READER.in("12 Main St, Cuba, MO", Sort.ADDRESS))
                .allMatch(place -> place.mayLieIn(new Country("US")));
        assertThat(READER.in("Calle 5, Havana, Cuba, MO", Sort.ADDRESS))
                .anyMatch(place -> !place.mayLieIn(new Country("US")));
    }

    @Test
    void theKoreanWordForOriginIsNoTown() {
        assertThat(READER.in("원산지증명", Sort.PLACE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for the Russian market | RU",
                "Rusya müşterisi için | RU",
                "luego se reexpide a Irán | IR",
                "geht weiter nach Teheran | IR",
                "puis Minsk par camion | BY",
                "Rücknahme ausgeschlossen, Lieferung nach Moskau | RU",
                "insurance excluded, deliver to Moscow | RU",
                "not fragile, deliver to Moscow | RU",
                "Empfänger in Russland wird später genannt | RU"
            })
    void aRemarkTellsWhereGoodsGoOn(String text, String country) {
        assertThat(countries(text, Sort.REMARK)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Russian dolls", "manual in Russian", "Cuban style shirt"})
    void anAdjectiveAloneIsNoPlace(String text) {
        assertThat(countries(text, Sort.REMARK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not for delivery in Iran",
                "не для поставки в Россию",
                "no transit through Iran",
                "livraison en Russie exclue",
                "Lieferung nach Russland ausgeschlossen",
                "Havana St. Dock, Tampa FL"
            })
    void aPlaceOfDeliveryThatIsDeniedOrAnotherOfTheNameIsNone(String text) {
        assertThat(countries(text, Sort.PLACE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aucune réexportation vers la Russie",
                "Ningún reenvío a Irán",
                "Nessuna riesportazione verso la Russia",
                "Никаких поставок в Россию",
                "Dostawa do Rosji wykluczona",
                "Not for re-export to Russia, Belarus or Iran",
                "Verkauf nach Russland: verboten"
            })
    void aRemarkThatForbidsAPlaceTellsNone(String text) {
        assertThat(countries(text, Sort.REMARK)).isEmpty();
    }

    @Test
    void aRussianTownNeedsNoMarkInARussianAddress() {
        assertThat(countries("Самара, ул. Полевая 15", Sort.ADDRESS)).contains("RU");
        assertThat(countries("443000 Samara, Polewaja 15", Sort.ADDRESS)).contains("RU");
        assertThat(countries("Perm 4, Wien", Sort.ADDRESS)).doesNotContain("RU");
    }

    @Test
    void aTownOfThreeLettersIsReadWhereItIsAllOfAPart() {
        assertThat(countries("12 Rose Blvd, Qom", Sort.ADDRESS)).contains("IR");
        assertThat(countries("12 Qom Blvd, Wien", Sort.ADDRESS)).doesNotContain("IR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+98 21 5550 1234 | IR",
                "0098-21-55501234 | IR",
                "(+98) 912 555 6789 | IR",
                "info@xylo.kp | KP",
                "www.xylo-shop.ir | IR",
                "xylo.com.cu | CU"
            })
    void aCallingCodeAndADomainTellACountry(String text, String country) {
        assertThat(READER.reached(text)).containsExactly(new Country(country));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+39 098 221 334", "98 21 555", "info@kp-xylo.com", "www.ir.xylo.de", "No. 0098", "xylo.ir"})
    void otherNumbersTellNone(String text) {
        assertThat(READER.reached(text)).isEmpty();
    }
}
