package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A garden or a parade is a street of another town only where that town stands behind a comma. */
class StreetsElsewhereTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REMARK | Deliver to 20 Tehran Grove, documents to Berlin | IR",
                "REMARK | Ship to 15 Tehran Parade, made in Germany | IR",
                "REMARK | Deliver to 20 Tehran Grove. London office pays | IR",
                "REMARK | Deliver to 20 Tehran Grove, Berlin office pays | IR",
                "REMARK | End user at 4 Havana Gardens, invoice goes to Panama | CU",
                "REMARK | Final delivery: 7 Moscow Esplanade; London | RU",
                "ADDRESS | 12 Tehran Gardens, Vali Asr | IR",
                "ADDRESS | Tehran Hospital Road 5, Vali Asr | IR",
                "ADDRESS | Iran Mall, Vali Asr | IR",
                "REMARK | For Tehran hospital, London office pays | IR",
                "REMARK | For Tehran hospital, London | IR",
                "ADDRESS | 12 Tehran Gardens, letters to Berlin, Wien | IR",
                "ADDRESS | 7 Damascus Gardens, Block B | SY",
                "ADDRESS | 14 Moscow Parade, Building 3, Tverskaya | RU",
                "ADDRESS | 9 Iran Grove, Office 2 | IR",
                "ADDRESS | Cuba Gardens 4, Vedado | CU",
                "ADDRESS | 12 Tehran Gardens, London Tower, Vali Asr | IR",
                "ADDRESS | 7 Damascus Gardens, Berlin Building | SY",
                "ADDRESS | 4 Havana Gardens, Cambridge Building, Vedado | CU",
                "ADDRESS | 12 Iran Grove, London Tower | IR",
                "ADDRESS | 12 Tehran Gardens, Valiasr, Berlin Center | IR",
                "ADDRESS | 12 Tehran Gardens, Swindon, Vanak | IR",
                "ADDRESS | 12 Tehran Gardens, Swindon, Block B12 | IR",
                "ADDRESS | 12 Tehran Gardens, Vanak, 4 Swindon | IR",
                "ADDRESS | 12 Havana Gardens, Vedado 10400, Sola | CU",
                "ADDRESS | 12 Tehran Gardens; Vanak | IR",
                "ADDRESS | 12 Tehran Gardens; Swindon; Vanak | IR",
                "ADDRESS | 12 Tehran Gardens; Swindon; Iran | IR",
                "PLACE | 12 Tehran Gardens, London Tower | IR",
                "PLACE | Iran Parade, London pays | IR",
            })
    void placeThatIsCalledAStreetIsThere(Sort sort, String text, String country) {
        assertThat(PlacesInTexts.countries(text, sort)).contains(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REMARK | Deliver to 20 Tehran Grove, London SE1 7AA | IR",
                "ADDRESS | Iran Hospital Road 5, Dubai | IR",
                "ADDRESS | Cuba Mall 12, Wellington | CU",
                "ADDRESS | Moskva mnt 5, Tartu | RU",
                "REMARK | Deliver to 20 Tehran Grove, Leeds | IR",
                "ADDRESS | 12 Tehran Grove, Chapeltown, Leeds LS7 | IR",
                "ADDRESS | 12 Tehran Grove, 10115 Berlin | IR",
                "ADDRESS | 12 Tehran Grove, Aylesbury HP20 | IR",
                "ADDRESS | 12 Tehran Gardens, Swindon, Wiltshire SN1 1AA | IR",
                "ADDRESS | 12 Tehran Gardens, Swindon SN1, Wiltshire | IR",
                "ADDRESS | 12 Tehran Gardens; Swindon; UK | IR",
                "ADDRESS | 12 Havana Gardens, 101 Reykjavik | CU",
                "ADDRESS | Havana Gardens 4, Sandnes | CU",
                "ADDRESS | 12 Cuba Parade, Te Aro, Wellington 6011, New Zealand | CU",
                "ADDRESS | Cuba Gardens 4, Bergen | CU",
                "ADDRESS | Havana Gardens, Bergen | CU",
                "ADDRESS | No 9, Havana Gardens, Bergen | CU",
            })
    void streetOfAnotherTownIsNot(Sort sort, String text, String country) {
        assertThat(PlacesInTexts.countries(text, sort)).doesNotContain(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADDRESS | 3 Yalta Grove, Leeds LS7 | true",
                "ADDRESS | 3 Yalta Grove, Naberezhnaya | false",
                "ADDRESS | Cambridge House, 3 Yalta Grove, Naberezhnaya | false",
                "ADDRESS | 5 Yalta Grove, Oxford Building | false",
                "ADDRESS | 5 Yalta Grove, Ukraine | false",
                "ADDRESS | 5 Yalta Grove, Oxford, Naberezhnaya | false",
                "ADDRESS | 5 Yalta Grove; London Tower | false",
                "ADDRESS | 5 Yalta Grove; London | true",
                "ADDRESS | '5 Yalta Grove | London' | true",
                "ADDRESS | 5 Yalta Grove / London | true",
                "ADDRESS | 5 Yalta Grove, London, United Kingdom | true",
                "REMARK | Deliver to 5 Yalta Grove, London office pays | false",
                "REMARK | 5 Yalta Gardens; Berlin gets the invoice | false",
                "REMARK | Ship to Yalta Grove 5. Hamburg office pays | false",
                "REMARK | Deliver to 5 Yalta Grove, London | true",
                "ADDRESS | Yalta Hotel, Yalta | false",
                "ADDRESS | Yalta Hotel, Main Street | true",
            })
    void townOfARegionIsAStreetBesideAnotherTown(Sort sort, String text, boolean street) {
        assertThat(PlacesInTexts.READER.isOnlyOfHouses(text, "Yalta", sort)).isEqualTo(street);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alupka 4, Tartu | true",
                "Alupka 4B, 50090 Tartu, Estonia | true",
                "Alupka, Tartu | false",
                "Alupka 98676, Tartu | false",
                "Alupka 4 Tartu | false",
                "Alupka 4, Kirova 5 | false",
                "Alupka 4, ul. Kirova | false",
                "Tartu, Alupka 4 | false",
            })
    void aNameWithTheNumberOfAHouseMayBeAStreetOfTheTownBehindIt(String text, boolean street) {
        assertThat(PlacesInTexts.READER.mayBeStreet(text, "Alupka")).isEqualTo(street);
    }

    @ParameterizedTest
    @CsvSource({
        "Izmir caddesi 3, true",
        "Izmir Road 3 Izmir, false",
        "Izmir Bank Building, false",
        "Izmir, false",
    })
    void onlyAWordForAStreetMakesAStreet(String text, boolean street) {
        assertThat(PlacesInTexts.READER.isOnlyOfStreets(text, "Izmir")).isEqualTo(street);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strada Teheran 12, București | IR",
                "Bulevardul Havana 4, București | CU",
                "Travessa de Cuba 4, Lisboa | CU",
                "Praça de Havana 4, Lisboa | CU",
                "Largo de Moscovo 4, Lisboa | RU",
                "Contrada Cuba 4, Palermo | CU",
                "Carrera Cuba 3, Bogotá | CU",
                "Οδός Κούβας 12, Αθήνα | CU",
                "شارع طهران 5، دبي | IR",
                "Đường Cuba 5, Hà Nội | CU",
                "Teherānas iela 3, Rīga | IR",
                "Havana tänav 5, Tallinn | CU",
                "Teheran gatvė 5, Vilnius | IR",
                "Kuba köz 5, Budapest | CU",
                "Via Teheran, 5, Torino | IR",
            })
    void aStreetIsNoPlaceInWhateverLanguage(String address, String country) {
        assertThat(PlacesInTexts.countries(address, Sort.ADDRESS)).doesNotContain(country);
        assertThat(PlacesInTexts.countries(address, Sort.NOTE)).doesNotContain(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "تهران خیابان ولیعصر 5 | IR",
                "طهران شارع ولي عصر 5 | IR",
                "Москва ул. Ленина 5 | RU",
                "Минск пр. Победы 5 | BY",
                "Τεχεράνη οδός Βαλιάσρ 5 | IR",
                "Пушкина просп Москва | RU",
                "Tverskaya bulevard Moscow | RU",
                "Azadi khiaban Tehran | IR",
                "ولیعصر خیابان تهران | IR",
                "12 Promenade Tehran | IR",
                "5 La Rambla Havana | CU",
                "Km 5 Carretera La Habana | CU",
                "Bulevard Tehran | IR",
                "Ленина улица Тегеран 12 | IR",
                "Промышленная ул. Тегеран 5 | IR",
                "Lenina ul. Tehran | IR",
                "Shevchenka vul. Minsk 5 | BY",
                "Kirova pr. Minsk 220030 | BY",
                "Независимости проспект Минск 95 | BY",
                "Nezavisimosti prospekt Minsk 95 | BY",
                "Победителей проспект Минск 7 | BY",
                "Pobedy pr. Minsk 12 | BY",
                "Свободы ул. Минск 4 | BY",
                "Космонавтов ул. Минск 7 | BY",
                "Ленинский проспект Минск 5 | BY",
            })
    void aTownBeforeOrBehindTheNameOfItsStreetIsThere(String address, String country) {
        assertThat(PlacesInTexts.countries(address, Sort.ADDRESS)).contains(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ташкент ул. Тегеран | IR",
                "Ташкент город ул. Минск | BY",
                "Чиланзар район ул. Минск | BY",
                "Киев бульвар Тегеран | IR",
                "Tashkent ul. Tehran | IR",
                "Варна ул. Москва 5 | RU",
                "Юнусабад ул. Москва 5 | RU",
            })
    void aStreetBehindItsTownIsNone(String address, String country) {
        assertThat(PlacesInTexts.countries(address, Sort.ADDRESS)).doesNotContain(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Omega Trading, Paris Boulevard Tehran | true",
                "Omega Trading, Valiasr Avenue Tehran | true",
                "Omega Trading, Ленина улица Тегеран | true",
                "Omega Trading, Boulevard Tehran 5, Paris | false",
                "Omega Grand Hotel Tehran GmbH | false",
            })
    void behindANameATownBehindAStreetIsThere(String name, boolean there) {
        assertThat(PlacesInTexts.countries(name, Sort.NAME).contains("IR")).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Via Crimea, 5, Torino | true",
                "Via della Crimea, 4, Milano | true",
                "via Crimea, 5 pallets | false"
            })
    void aStreetOfItalyStandsBeforeAHouse(String text, boolean street) {
        assertThat(PlacesInTexts.READER.isOnlyOfHouses(text, "Crimea", Sort.NOTE))
                .isEqualTo(street);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Route via Tehran 3, 10115 Berlin",
                "goods via Tehran 5, 20121 units",
                "via Tehran 5, 20121 units",
                "via Tehran, 5",
                "via Tehran, 5 pallets",
                "truck via Tehran, 5, Torino",
                "Transit via Tehran 12, 20000 pcs"
            })
    void aWayIsNoStreetBeforeAnyNumber(String text) {
        assertThat(PlacesInTexts.countries(text, Sort.REMARK)).contains("IR");
    }
}
