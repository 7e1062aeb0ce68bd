package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towns by names that they bore once or bear in other tongues, and towns that are everyday words on the way. */
class FormerNamesOfTownsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bandar Shahpour via Jebel Ali | IR",
                "بندر شاهپور | IR",
                "Свердловск | RU",
                "Stalingrad | RU",
                "海兰泡 | RU",
                "Chosŏn | KP",
                "Persien | IR",
                "via Samara | RU",
                "Port de Bouchehr | IR",
                "Chiraz | IR",
                "Machhad | IR",
                "Kermanchah | IR",
                "Szyraz, Buszehr | IR",
                "Búšehr | IR",
                "Alep | SY",
                "马里乌波尔 | UA",
                "マリウポリ | UA",
                "Khorgos via Samara, Orenburg | RU",
                "Tehran Gardens | IR",
                "12 Havana Grove | CU",
                "Damascus Esplanade 4 | SY",
                "Tehran Parade, Valiasr | IR"
            })
    void aFieldForAPlaceKnowsThem(String text, String country) {
        assertThat(countries(text, Sort.PLACE)).contains(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADDRESS | 12 avenue de Stalingrad, 93200 Saint-Denis, France | RU",
                "ADDRESS | Via Samara 5, Milano | RU",
                "ADDRESS | 97486 Königsberg, Germany | RU",
                "NAME | Gorky Linen Ltd | RU",
                "NAME | Choson Foods Ltd | KP",
                "PLACE | Hotel Samara | RU",
                "ADDRESS | 12 Tehran Grove, London SE1 7AA | IR",
                "ADDRESS | 4 Damascus Mews, Leeds | SY",
                "ADDRESS | 12 Cuba Parade, Wellington | CU",
                "PLACE | Havana Gardens, London | CU"
            })
    void streetsFirmsAndNamesakesAreElsewhere(Sort sort, String text, String country) {
        assertThat(countries(text, sort)).doesNotContain(country);
    }
}
