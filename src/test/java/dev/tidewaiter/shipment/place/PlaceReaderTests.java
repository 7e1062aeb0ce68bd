package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.READER;
import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RULED | RU",
                "IR BND | IR",
                "IKA | IR",
                "CAN-DXB-THR | IR",
                "Moscow SVO | RU",
                "Vladivostok Commercial Port | RU",
                "for delivery in Iran | IR",
                "DDP г. Москва | RU",
                "до Москвы | RU",
                "в Новосибирске | RU",
                "Jekaterinburg | RU",
                "Novorossijsk | RU",
                "Tahran | IR",
                "海参崴 | RU",
                "德黑兰市中心 | IR",
                "Qeshm Free Zone | IR",
                "Brest, Belarus | BY",
                "Perm | RU",
                "Nga | RU",
                "Moskva, Ryssland | RU",
                "रूस | RU",
                "روس | RU",
                "Hviderusland | BY"
            })
    void aPlaceIsFoundWhereverItStandsInItsCell(String text, String country) {
        assertThat(countries(text, Sort.PLACE)).contains(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Calle 23, Cuba, USA | CU",
                "12 Azadi Street, Tehran, Iran, United States | IR",
                "Box 5, North Korea, USA | KP"
            })
    void theUnitedStatesBehindItMakeNoAmericanTownOfACountry(String text, String country) {
        assertThat(countries(text, Sort.ADDRESS)).contains(country);
        assertThat(countries(text, Sort.PLACE)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow, Idaho",
                "St. Petersburg, FL",
                "12 Main St, Cuba, NY 14727, USA",
                "Cuba, Missouri 65453",
                "Cuba, New York",
                "Brest",
                "CUNEO",
                "RUGBY",
                "Tehran Street, Seoul",
                "45 Boulevard de Sébastopol, 75001 Paris",
                "Perm hair salon, Wien",
                "Rue de Moscou, Paris",
                "Mari",
                "Via Mosca 12, Milano",
                "Via Mosca 12 Milano",
                "Storgatan Rusi 5, Malmö",
                "Siri Hansen Cafe",
                "Tula, Mexico",
                "Samara, Costa Rica"
            })
    void anotherPlaceOrThingOfTheNameIsNone(String text) {
        assertThat(countries(text, Sort.PLACE)).doesNotContain("RU", "IR", "BY", "CU", "SY", "KP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ship to: Via Teheran 5, 20121 Milano", "Ufficio in Via Mosca 12, 00142 Roma"})
    void aStreetOfItalyIsOneBeforeAPostcode(String text) {
        assertThat(countries(text, Sort.REMARK)).doesNotContain("IR", "RU");
        assertThat(countries(text.replaceAll("\\d{5}.*", "20 pallets"), Sort.REMARK))
                .containsAnyOf("IR", "RU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "через Россию | RU",
                "KAZ-RUS | RU",
                "по территории РФ | RU",
                "經俄羅斯 | RU",
                "via St. Petersburg | RU"
            })
    void aCellOfCountriesNamesThemInAnyCaseAndAsCodes(String text, String country) {
        assertThat(countries(text, Sort.COUNTRIES)).contains(country);
    }

    @Test
    void whatGoodsOnlyPassThroughIsToldFromWhereTheyGo() {
        assertThat(READER.in("Transit via Almaty to Tehran", Sort.PLACE))
                .extracting(place -> place.country().iso2(), PlaceMention::via)
                .containsExactly(tuple("KZ", true), tuple("IR", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bearing Co, Tehran | IR",
                "ООО Подшипник г. Москва | RU",
                "Bearing Company Iran | IR",
                "Bearing Co (Iran) | IR",
                "ООО \"Подшипник\" РФ | RU",
                "Nga | RU",
                "Irã | IR"
            })
    void whatStandsBehindANameOrInsteadOfOneIsItsPlace(String name, String country) {
        assertThat(countries(name, Sort.NAME)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow Coffee House GmbH, Wien",
                "Hotel Teheran GmbH, Wien",
                "Kuba Handels GmbH",
                "Samara Yoga GmbH",
                "Georgia Bearings Inc",
                "Isfahan Teppiche KG, Graz",
                "Ira",
                "Nga Thi Beta"
            })
    void aPlaceInsideANameIsPartOfIt(String name) {
        assertThat(countries(name, Sort.NAME)).doesNotContain("RU", "IR", "CU", "GE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CPT Tehran | IR",
                "FCA Vienna / CPT Tehran | IR",
                "FCA Hamburg, delivery Tehran | IR",
                "EXW Moscow | ",
                "FOB Novorossiysk | "
            })
    void onlyWhereTheSellerDeliversIsADestination(String terms, String country) {
        var risky = countries(terms, Sort.TERMS).stream()
                .filter(found -> List.of("IR", "RU").contains(found))
                .toList();
        assertThat(risky).isEqualTo(country == null ? List.of() : List.of(country));
    }

    @ParameterizedTest
    @ValueSource(strings = {"goods in transit to Iran", "customer in Tehran", "re-export to Iran", "TEHRAN 1-10"})
    void aRemarkTellsWhereGoodsGo(String remark) {
        assertThat(countries(remark, Sort.REMARK)).contains("IR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not for re-export to Iran or Russia",
                "colour: Tehran rose",
                "no transit through Russia",
                "made in Iran",
                "fait en Russie",
                "colours in Moscow blue",
                "in Minsk style",
                "exhibited in Tehran 2019",
                "Order for Moscow Coffee House GmbH",
                "Saffron grown in Iran, packed in Austria",
                "pattern as known in Isfahan",
                "Havana brown"
            })
    void aRemarkThatForbidsOrDescribesTellsNothing(String remark) {
        assertThat(countries(remark, Sort.REMARK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for use in Iran | IR",
                "for resale in Russia | RU",
                "ré-exportation vers l’Iran prévue | IR",
                "réexportation vers l'Iran | IR",
                "videre til Ryssland | RU",
                "wysyłka do Rosji | RU",
                "Order no 5 for Tehran | IR",
                "Ersatzteile für Iran | IR",
                "consegna a Mosca | RU",
                "per la Russia | RU",
                "goods for our branch in St. Petersburg | RU",
                "for a plant in Belarus | BY",
                "Moscow-bound cargo | RU",
                "Rusya’ya gidecek | RU",
                "pro zákazníka v Moskvě | RU"
            })
    void aRemarkTellsWhereGoodsGoInManyWords(String remark, String country) {
        assertThat(countries(remark, Sort.REMARK)).containsExactly(country);
        assertThat(countries(remark, Sort.NOTE)).containsExactly(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOSCOW VIA RIGA | RU",
                "MOSCOW C/NO 1-12 | RU",
                "TEHRAN IRAN C/NO 1-12 | IR",
                "ABC TEHRAN | IR",
                "OMEGA CO LTD TEHRAN | IR",
                "BANDAR ABBAS IN TRANSIT | IR",
                "MADE IN CHINA / TEHRAN | IR",
                "P.O. 4711, NOVOSIBIRSK, CTN NO. 1 OF 5 | RU"
            })
    void theMarkOfAPackageTellsWhereItGoes(String mark, String country) {
        assertThat(countries(mark, Sort.MARK)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MADE IN IRAN",
                "ORIGIN: IRAN",
                "Made in: Russia",
                "MOSCOW MULE GLASS",
                "HOTEL MOSCOW",
                "OMEGA LTD MOSCOW MULE",
                "TEPPICHHAUS ISFAHAN",
                "Isfahan Teppiche KG",
                "Perm hair salon",
                "Tehran rose 1-10",
                "Produce of Cuba"
            })
    void whatElseStandsOnAPackageDoesNot(String mark) {
        assertThat(countries(mark, Sort.MARK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spb | RU",
                "СПб | RU",
                "Мск | RU",
                "via Zabaikalsk | RU",
                "Верхний Ларс | RU",
                "Bazargan | IR",
                "حلب | SY"
            })
    void shortNamesAndPostsOfTheBorderAreKnown(String place, String country) {
        assertThat(countries(place, Sort.PLACE)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"сам в цех", "Sam will send it to you", "for Spa use"})
    void aShortWordIsNoTown(String text) {
        assertThat(countries(text, Sort.REMARK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Korea DPR,KP",
        "'Korea, Dem. Rep.',KP",
        "'Korea, Rep.',KR",
        "Syrian Arab Rep.,SY",
        "'Congo, Dem. Rep.',CD"
    })
    void namesOfCustomsFormsTellTheKoreasApart(String name, String country) {
        assertThat(Countries.named(name)).isEqualTo(new Country(country));
    }

    /** Wherever it stands: a text padded until nobody reads on must not hide it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 14, 15, 16, 17, 60, 400})
    void aLongRemarkHidesNoPlace(int sentences) {
        var padding = "Handle with care and keep dry in the warehouse of the forwarder. ".repeat(sentences);

        assertThat(countries(padding + "For delivery in Iran. " + padding, Sort.REMARK))
                .containsExactly("IR");
    }
}
