package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.threshold.CellThresholds;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.place.PlaceReader;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsOfCellTests {

    private static final CellThresholds CELLS = OwnThresholds.OF_MATCHES.cells();
    private static final PartsOfCell PARTS = new PartsOfCell(
            PlaceReader.of(WordLists.bundled()),
            JoinedParties.by(WordLists.bundled()).beforeTowns());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Обрубов А.С., Москва | Обрубов А.С.",
                "Обрубов А.С. Москва | Обрубов А.С.",
                "ООО ТД Редлепус, г. Иркутск | ООО ТД Редлепус",
                "ООО «РТЦ» (Речной торговый центр) | Речной торговый центр",
                "Речной торговый центр (РТЦ) | Речной торговый центр",
                "RTC [River Trading Centre] | River Trading Centre",
                "REDLEPUSOV, Artem - Goods In | REDLEPUSOV, Artem",
                "Hauptstr. 5, 1010 Wien, REDLEPUSOV, Artem M. | REDLEPUSOV, Artem M.",
                "김가람 (심가람) | 김가람",
                "김가람 (심가람) | 심가람",
                "ООО «Редлепус» в Вене | ООО «Редлепус»",
                "ТД Редлепус в Москве | ТД Редлепус",
                "ТОО \"Редлепус\" Ras Al Khaimah City | ТОО \"Редлепус\"",
                "ООО НПФ «Редлепус» с. Заречье | ООО НПФ «Редлепус»",
                "Heron Textile LLP, Redlepus OOO | Redlepus OOO",
                "Heron Textile LLP: Redlepus OOO | Redlepus OOO",
                "Heron Textile LLP - Redlepus OOO | Redlepus OOO",
                "Heron Textile LLP \"TD Redlepus OOO\" | TD Redlepus OOO"
            })
    void whatIsAPartyOfItsOwnCountsAsAName(String cell, String name) {
        assertThat(PARTS.of(cell, CELLS)).contains(new NameCandidate(name, NameCandidate.Sort.NAME));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Heron, Redlepus Valves | Redlepus Valves",
                "a, b, cotton, towel, Redlepus Kelvarin | Redlepus Kelvarin"
            })
    void whatMayBeAPieceOfOneNameCountsAsAPiece(String cell, String piece) {
        assertThat(PARTS.of(cell, CELLS)).contains(new NameCandidate(piece, NameCandidate.Sort.PIECE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Redlepus Valves",
                "Redlepus",
                "",
                "Москва",
                "Redlepus in Metal",
                "RTC (River Trade)",
                "RTC (River Metal Centre)"
            })
    void aNameAloneHasNoParts(String cell) {
        assertThat(PARTS.of(cell, CELLS)).isEmpty();
    }
}
