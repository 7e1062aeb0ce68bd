package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that heads the name of a street in one country stands behind it in another, with a town or a country behind that. */
class WordsForStreetsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Azadi Pl Tehran | IR",
                "Azadi Pl. Tehran 12 | IR",
                "Lenina pl Yalta, Minsk | BY",
                "Azadi Plac Tehran | IR",
                "Azadi Rondo Tehran | IR",
                "Azadi sheshi Tehran | IR",
                "Depot RR Tehran | IR",
                "Vedado Largo Habana | CU",
                "Miramar Impasse Cuba | CU",
                "Thành phố Tehran | IR",
                "Azadi strada Tehran | IR",
                "17th Avenue Tehran | IR",
                "7 Tir Square Tehran | IR",
                "Sadeghieh 2nd Square Tehran | IR",
                "F-7 Hotel Tehran | IR",
                "5ta Avenida Habana 12 | CU",
                "10 de Octubre Avenida Habana | CU",
                "2-я улица Минск 5 | BY",
                "K.Marksa 9 ulitsa Minsk | BY",
                "Promenade Tehran, Paris Building | IR",
                "Alameda Damasco, York House | SY",
                "Esplanade Tehran, Cambridge Square 4 | IR",
                "Minsk ulitsa 5, York Business Centre | BY",
                "Iran Center, Azadi Street, UAE | IR",
                "Belarus Centre, Smolevichi district, China | BY",
                "Khiaban Tehran 5 | IR",
                "خیابان تهران 5 | IR",
                "5ª Avenida Habana | CU",
                "5a Avenida Habana | CU",
                "5. Avenue Tehran | IR",
                "12a Avenue Tehran | IR",
                "2e rue Damas | SY",
                "1ra Calle La Habana | CU",
                "13ª Calle Habana, Madrid | CU",
                "Q Square Tehran | IR",
                "Azadi av. Tehran | IR",
                "Azadi metro Tehran | IR",
                "Azadi passage Tehran | IR",
                "Bldg 5 Avenue Tehran | IR",
                "Valiasr Avenue Tehran, Beograd | IR",
            })
    void aPlaceBehindTheNameAndTheWordIsThere(String address, String country) {
        assertThat(PlacesInTexts.countries(address, Sort.ADDRESS)).contains(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No. 12 Plaza Cuba, Madrid | CU",
                "4A Place Cuba, Paris | CU",
                "c/o Hotel Moskva, Beograd | RU",
                "Opposite Hotel Moscow, Tashkent | RU",
                "Room 5 Hotel Moscow, Belgrade | RU",
                "Promenade Tehran, London SE1 7AA | IR",
                "Promenade Tehran, Paris France | IR",
                "Russia Wharf, 530 Atlantic Ave, Boston, USA | RU",
                "Iran House, 5 Azadi Street, Dubai, UAE | IR",
                "Casa 12 Avenida Cuba, Panama | CU",
                "Km 5 Avenida Cuba, Panama | CU",
                "Tower B Avenida Cuba, Panama | CU",
                "Stand 5 Plaza Cuba, Madrid | CU",
                "A1 Hotel Moskva, Beograd | RU",
                "12th Floor Hotel Moskva, Beograd | RU",
                "Alameda Habana, Sevilla | CU",
                "12a Avenue Tehran, Lyon | IR",
                "5A Calle Cuba, Panama | CU",
                "12 passage Moscou, Paris | RU",
            })
    void theNumberOfAHouseAndATownElsewhereTellAStreet(String address, String country) {
        assertThat(PlacesInTexts.countries(address, Sort.ADDRESS)).doesNotContain(country);
    }

    @ParameterizedTest
    @CsvSource({
        "Vanak Pl Iran, IR",
        "5 Azadi Rondo Iran, IR",
        "Vedado Largo Cuba, CU",
        "Lenina pl. Belarus, BY",
        "Plac Russia, RU",
        "Valiasr Avenue Iran, IR",
    })
    void aCountryBehindThemIsReadWithoutTheTablesToo(String address, String country) {
        assertThat(Countries.inText(address))
                .isNotNull()
                .satisfies(it -> assertThat(it.iso2()).isEqualTo(country));
    }

    @ParameterizedTest
    @CsvSource({"Plac Russia 5", "Largo de Cuba 4", "Strada Cuba", "12 Avenue Cuba"})
    void aStreetAloneIsNoCountry(String address) {
        assertThat(Countries.inText(address)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Донецк ул. 5, Лондон | Донецк | true",
                "Ялта улица 3, София | Ялта | true",
                "Донецк ул. 5, Лондон офис | Донецк | false",
            })
    void aTownElsewhereInCyrillicTellsTheStreetOfATownOfARegion(String text, String name, boolean street) {
        assertThat(PlacesInTexts.READER.isOnlyOfHouses(text, name, Sort.ADDRESS))
                .isEqualTo(street);
    }
}
