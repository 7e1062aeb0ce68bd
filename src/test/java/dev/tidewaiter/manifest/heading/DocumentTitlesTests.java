package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ПАКУВАЛЬНИЙ ЛИСТ до інвойсу № 14-E від 10.03.2026;14-E;10.03.2026",
                "Balicí list k faktuře č. 2026/114 ze dne 3.3.2026;2026/114;3.3.2026",
                "Specyfikacja do faktury nr FV/12/2026 z dnia 12.03.2026;FV/12/2026;12.03.2026",
                "Attached: invoice HZ-TD-0312 dated 12.03.2026, packing list;HZ-TD-0312;12.03.2026",
                "Приложены: инвойс HZ-TD-0312 от 12.03.2026, сертификат;HZ-TD-0312;12.03.2026",
                "Documents produits: N380 FA-26-00871 du 24/02/2026;FA-26-00871;24/02/2026",
                "Invoice No. 4711 / 12.03.2026;4711;12.03.2026",
                "חשבונית ייצוא מס' 40771;40771;",
            })
    void anInvoiceIsNumberedInsideATitleOrASentence(String text, String number, @Nullable String date) {
        assertThat(DocumentTitles.of(WordLists.bundled()).in(text, ""))
                .filteredOn(titled -> titled.field() == Field.INVOICE_NUMBER)
                .extracting(DocumentTitles.TitledNumber::number, DocumentTitles.TitledNumber::date)
                .containsExactly(tuple(number, date));
    }

    private static DocumentTitles titles(String rows) throws IOException {
        return DocumentTitles.of(WordLists.of(Map.of(
                "words/manifest/document-titles.tsv",
                rows.getBytes(StandardCharsets.UTF_8),
                "words/manifest/number-words.tsv",
                Files.readAllBytes(Path.of("rules/words/manifest/number-words.tsv")))));
    }
}
