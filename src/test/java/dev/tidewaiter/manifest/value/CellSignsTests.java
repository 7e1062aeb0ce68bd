package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CellSignsTests {

    private static final String LIST = "words/manifest/cell-words.tsv";

    private final CellSigns signs = CellWords.of(WordLists.bundled()).signs();

    @Test
    void signsOfTheListTellWhatStandsBesideThem() {
        assertThat(signs.isShare("% of Cost")).isTrue();
        assertThat(signs.isPacking("12 x 3 kg per carton")).isTrue();
        assertThat(signs.isAmount("约3 kg")).isTrue();
        assertThat(signs.isPartValue("10kOhms")).isTrue();
        assertThat(signs.tellFreight(List.of("freight", "term"))).isTrue();
        assertThat(signs.isDittoOrCode("do")).isTrue();
        assertThat(signs.isDittoOrCode("DO")).isTrue();
        assertThat(signs.isDittoAndNoCode("do")).isTrue();
        assertThat(signs.isDittoAndNoCode("Do")).isTrue();
        assertThat(signs.isDittoAndNoCode("DO")).isFalse();
    }

    @Test
    void wordsThatAnOfficerAddsTellTheSame() throws IOException {
        assertThat(signs.isPacking("12 x 3 kg je Karton")).isFalse();
        assertThat(with("per\tje").isPacking("12 x 3 kg je Karton")).isTrue();
        assertThat(signs.isShare("Anteil an Kosten")).isFalse();
        assertThat(with("share-heading\tAnteil").isShare("Anteil an Kosten")).isTrue();
        assertThat(signs.tellFreight(List.of("fracht"))).isFalse();
        assertThat(with("freight-terms-heading\tfracht").tellFreight(List.of("fracht")))
                .isTrue();
    }

    private static CellSigns with(String row) throws IOException {
        var list = Files.readString(Path.of("rules").resolve(LIST)) + row + "\n";
        return CellWords.of(WordLists.of(Map.of(LIST, list.getBytes(StandardCharsets.UTF_8))))
                .signs();
    }
}
