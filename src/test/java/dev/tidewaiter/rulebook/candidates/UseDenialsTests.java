package dev.tidewaiter.rulebook.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.rulebook.signal.SignalWords.Kind;
import dev.tidewaiter.rulebook.source.DataTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stated end use says that goods are not for. */
class UseDenialsTests {

    private static final String TABLE = """
            kind,word,language,citation
            DENIES,not for,en,test
            DENIES,不用于,zh,test
            DENIES,nicht für,de,test
            MISSILE_OR_DRONE,Flugkörper,de,test
            AGAIN,for,en,test
            AGAIN,but,en,test
            MISSILE_OR_DRONE,missiles,en,test
            MISSILE_OR_DRONE,导弹,zh,test
            """;

    private static Set<Kind> found(String text) throws IOException {
        var words = new SignalWords(DataTable.read("words.csv", "words", TABLE).rows(), new ArrayList<>());
        return words.find(
                        Set.of(Kind.MISSILE_OR_DRONE),
                        new UseDenials(words).of(text).said())
                .keySet();
    }

    @ParameterizedTest
    @CsvSource({
        "'farms, not for missiles', false",
        "'not for weapons, missiles or rockets', false",
        "不用于导弹, false",
        "for missiles, true",
        "'not for resale, for missiles', true",
        "'not for resale. Missiles', true",
        "'not for farms but; missiles', true",
        "missiles not for resale, true",
        "nicht fuer Flugkoerper, false",
        "fuer Flugkoerper, true",
        "nicht fuer Flugkörper, true"
    })
    void aDenialReachesToItsEndAndNoFarther(String text, boolean said) throws IOException {
        assertThat(found(text).contains(Kind.MISSILE_OR_DRONE)).isEqualTo(said);
    }

    @Test
    void whatIsDeniedIsKept() throws IOException {
        var words = new SignalWords(DataTable.read("words.csv", "words", TABLE).rows(), new ArrayList<>());
        assertThat(new UseDenials(words).of("farms, not for missiles").denied()).contains("missiles");
    }
}
