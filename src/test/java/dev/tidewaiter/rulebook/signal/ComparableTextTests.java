package dev.tidewaiter.rulebook.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import dev.tidewaiter.rulebook.source.DataTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
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
            MILITARY_USER,askeri,tr,test
            BANK,bank,en,test
            MISSILE_OR_DRONE,SİHA,tr,test
            MISSILE_OR_DRONE,füze,tr,test
            MILITARY,quân sự,vi,test
            MILITARY,army,en,test
            USED_FOR,für,de,test
            USED_FOR,destiné à,fr,test
            CIVIL_USE,agrícola,es,test
            YES,sí,es,test
            YES,présente,fr,test
            NOT_ARMED,değil,tr,test
            """;

    private static Set<Kind> found(String text) throws IOException {
        return words().find(Set.of(Kind.MILITARY_USER), text).keySet();
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
                "ASKERİ",
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
        assertThat(words().firstAt(Kind.MILITARY_USER, ComparableText.of("fuerza aerea")))
                .isNegative();
        assertThat(words().firstAt(Kind.MILITARY_USER, ComparableText.of("fuerza aérea")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"' Łódź 5-A ', ' lodz 5 a '", "'ภาษาไทย', ' ภาษาไทย '", "Майя, ' майя '", "İzmir, ' izmir '"})
    void onlyLatinLettersLoseTheirAccents(String text, String folded) {
        assertThat(ComparableText.unaccented(ComparableText.of(text))).isEqualTo(folded);
    }

    private static SignalWords words() throws IOException {
        return new SignalWords(DataTable.read("words.csv", "words", TABLE).rows(), new ArrayList<>());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bänk & Stol AB",
                "wine filtration with SIHA sheets",
                "Fuze Tea",
                "Quan Su Pagoda",
                "Quán Sứ",
                "drone, Agricola & Hijos",
                "si possible",
                "presente"
            })
    void shortWordsAndExcusesWithoutTheirAccentsAreOthers(String text) throws IOException {
        assertThat(words().find(EnumSet.allOf(Kind.class), text)).isEmpty();
    }

    @Test
    void aWordOfUseIsNoOtherWord() throws IOException {
        assertThat(words().findBeside(Kind.USED_FOR, Set.of(Kind.MILITARY), "army fur hats"))
                .isEmpty();
        assertThat(words().findBeside(Kind.USED_FOR, Set.of(Kind.MILITARY), "für army"))
                .isNotEmpty();
        assertThat(words().findBeside(Kind.USED_FOR, Set.of(Kind.MILITARY), "destine a army"))
                .isNotEmpty();
    }

    @Test
    void whatDeniesIsHeardWithoutAccentsWhereTheTextHasNone() throws IOException {
        assertThat(words().firstAt(Kind.NOT_ARMED, ComparableText.of("askeri amacli degil")))
                .isPositive();
        assertThat(words().firstAt(Kind.NOT_ARMED, ComparableText.of("askeri amaçlı degil")))
                .isNegative();
    }

    @Test
    void lettersOfAnotherKeyboardAndDrawnOutOnesAreTheSame() {
        assertThat(ComparableText.of("وزارة الدفــاع")).isEqualTo(ComparableText.of("وزاره الدفاع"));
        assertThat(ComparableText.of("الجیش")).isEqualTo(ComparableText.of("الجيش"));
        assertThat(ComparableText.unaccented(ComparableText.of("Großgerät Łódź")))
                .isEqualTo(" grossgerat lodz ");
    }
}
