package dev.tidewaiter.rulebook.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.signal.ComparableText;
import dev.tidewaiter.shipment.place.PlaceReader;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A country on the way to a held place is not where that place lies. */
class RouteBesideTests {

    private static final PlaceReader READER = PlaceReader.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Samsun, Turkey - Sevastopol | Sevastopol | true",
                "Sevastopol via Turkey | Sevastopol | true",
                "from Turkey to Sevastopol | Sevastopol | true",
                "Sevastopol; United States | Sevastopol | true",
                "Sevastopol and United States | Sevastopol | true",
                "Sebastopol, California, USA | Sebastopol | false",
                "Germany, Yalta | Yalta | false"
            })
    void aCountryIsPartedFromThePlaceByAWay(String text, String place, boolean parted) {
        var mentions = READER.in(text, Sort.PLACE);

        assertThat(new RouteBeside(text, READER)
                        .parts(
                                place,
                                mentions,
                                mention -> !mention.country().iso2().equals("UA")
                                        && !mention.country().iso2().equals("RU")))
                .isEqualTo(parted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"via Rostov to Donetsk | false", "Donetsk, Rostov oblast | true", "Rostov region, Donetsk | true"})
    void aNamesakeCountsUnlessGoodsGoFromIt(String text, boolean namesake) {
        assertThat(new RouteBeside(text, READER).leavesNamesake("Donetsk", List.of(" rostov"), ComparableText.of(text)))
                .isEqualTo(namesake);
    }
}
