package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentTitlesTests {

    private static final String ROWS = """
            # columns: field | titles
            # source: a test
            invoiceNumber\tinvoice
            date\tdated
            date-town\tle
            date-alone\tdated
            with-invoice\tpacking list
            list-number\tpl
            year\t19|20
            of-year\tAD
            series\tseries
            """;

    @Test
    void yearIsNoNumberOfADocument() throws IOException {
        var titles = titles(ROWS);
        assertThat(titles.in("Invoice 2025", "")).isEmpty();
        assertThat(titles.in("Invoice 2125", ""))
                .extracting(DocumentTitles.TitledNumber::number)
                .containsExactly("2125");
        assertThat(titles(ROWS.replace("19|20", "21")).in("Invoice 2125", "")).isEmpty();
    }

    @Test
    void dateEndsWithTheWordForAYear() throws IOException {
        assertThat(titles(ROWS).date("dated 3 May 2024 AD, Lyon")).isEqualTo("3 May 2024");
        assertThat(titles(ROWS.replace("AD", "CE")).date("dated 3 May 2024 AD")).isEqualTo("3 May 2024 AD");
    }

    @Test
    void listWithoutAKindOfItsWordsIsRefused() {
        var rows = ROWS.replace("of-year\tAD\n", "");
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> titles(rows))
                .withMessageContaining("lacks words of the kind of-year");
    }

    private static DocumentTitles titles(String rows) throws IOException {
        return DocumentTitles.of(WordLists.of(Map.of(
                "words/manifest/document-titles.tsv",
                rows.getBytes(StandardCharsets.UTF_8),
                "words/manifest/number-words.tsv",
                Files.readAllBytes(Path.of("rules/words/manifest/number-words.tsv")))));
    }
}
