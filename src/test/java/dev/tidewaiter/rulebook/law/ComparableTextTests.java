package dev.tidewaiter.rulebook.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.law.SignalWords.Kind;
import dev.tidewaiter.rulebook.source.DataTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a table in texts that were typed with other letters. */
class ComparableTextTests {

    private static final String TABLE = """
            kind,word,language,citation
            MILITARY_USER,fuerza aérea,es,test
            MILITARY_USER,Streitkräfte,de,test
            MILITARY_USER,savunma bakanlığı,tr,test
            MILITARY_USER,войсковая часть,ru,test
            """;

    private static Set<Kind> found(String text) throws IOException {
        return new SignalWords(DataTable.read("words.csv", "words", TABLE).rows(), new ArrayList<>())
                .find(Set.of(Kind.MILITARY_USER), text)
                .keySet();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FUERZA AEREA de Xanthia",
                "Fuerza Ae\u0301rea",
                "Streitkrafte",
                "STREITKRAEFTE",
                "savunma bakanligi",
                "SAVUNMA BAKANLIĞI",
                "Войсковая часть 5"
            })
    void accentsAndUmlautsMayBeLeftOut(String name) throws IOException {
        assertThat(found(name)).containsExactly(Kind.MILITARY_USER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fuerza Area", "Streitkraft", "Fuerza aeronautica", "воисковая часть"})
    void otherWordsStayOthers(String name) throws IOException {
        assertThat(found(name)).isEmpty();
    }

    @Test
    void wordsOfExcusesKeepTheirAccents() throws IOException {
        var words = new SignalWords(DataTable.read("words.csv", "words", TABLE).rows(), new ArrayList<>());
        assertThat(words.firstAt(Kind.MILITARY_USER, ComparableText.of("fuerza aerea")))
                .isNegative();
        assertThat(words.firstAt(Kind.MILITARY_USER, ComparableText.of("fuerza aérea")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"' Łódź 5-A ', ' lodz 5 a '", "'ภาษาไทย', ' ภาษาไทย '", "Майя, ' майя '", "İzmir, ' izmir '"})
    void onlyLatinLettersLoseTheirAccents(String text, String folded) {
        assertThat(ComparableText.unaccented(ComparableText.of(text))).isEqualTo(folded);
    }
}
