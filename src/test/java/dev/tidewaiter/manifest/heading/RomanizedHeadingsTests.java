package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanizedHeadingsTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gruzopoluchatel|consignee.name
            naimenovanie_tovara|description
            Kolichestvo|quantity
            Ves brutto|grossWeight
            Strana proiskhozhdeniya|origin
            strana_proishozhdeniya|origin
            Postavshchik|exporter.name
            postavschik|exporter.name
            PRODAVETS|exporter.name
            Vantazhovidpravnyk|shipper.name
            Postawschtschik|exporter.name
            Gruzopolouchatel|consignee.name
            """)
    void readsRussianAndUkrainianInLatinLetters(String heading, String field) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).fields()).containsExactly(Field.byId(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Severny Pegas", "Podshipniki sharikovye", "Uralmash", "Novorossiysk"})
    void namesAndGoodsSoundLikeNoHeading(String text) {
        assertThat(HEADINGS.meaning(text)).isNull();
    }
}
