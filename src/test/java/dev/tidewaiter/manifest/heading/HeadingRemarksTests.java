package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadingRemarksTests {

    private static final String LIST = "words/manifest/heading-parts.tsv";

    private final HeadingRemarks remarks = of(WordLists.bundled());

    @Test
    void unitsConditionsAndEditionsSayNothingOfWhatStandsBelow() {
        assertThat(remarks.areUnit("KG")).isTrue();
        assertThat(remarks.areUnit("in USD")).isTrue();
        assertThat(remarks.areUnit("in thousands")).isFalse();
        assertThat(remarks.withoutCondition("Importer - if other than consignee"))
                .isEqualTo("Importer");
        assertThat(remarks.areCondition("if different from the buyer")).isTrue();
        assertThat(remarks.areCondition("If Omega AB")).isFalse();
        assertThat(remarks.withoutEdition("Incoterms 2020")).isEqualTo("Incoterms");
        assertThat(remarks.withoutEdition("Order 2020")).isEqualTo("Order 2020");
    }

    @Test
    void anEditionAndAConditionThatAnOfficerAddsAreUnderstood() throws IOException {
        assertThat(remarks.withoutEdition("Incoterms 2030")).isEqualTo("Incoterms 2030");
        assertThat(with("edition\t-\t2030").withoutEdition("Incoterms 2030")).isEqualTo("Incoterms");
        assertThat(with("condition\t-\tfalls").withoutCondition("Importeur, falls abweichend"))
                .isEqualTo("Importeur");
    }

    private static HeadingRemarks with(String row) throws IOException {
        var list = Files.readString(Path.of("rules").resolve(LIST)) + row + "\n";
        return of(WordLists.of(Map.of(LIST, list.getBytes(StandardCharsets.UTF_8))));
    }

    private static HeadingRemarks of(WordLists lists) {
        return HeadingRemarks.of(lists.list("manifest/heading-parts.tsv"), Set.of("kg"));
    }
}
