package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnedPhraseTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nº FATURA / INVOICE Nº|invoiceNumber
            Numer i data faktury|invoiceNumber
            B/L No. & date|billOfLading
            Номер договора и дата|contract
            Eksporter handlowy|exporter.name
            Merchant exporter|exporter.name
            Overseas buyer|buyer.name
            Specific end-use|endUse
            USD_FOB|totalValue
            UNIT. US$|unitPrice
            Numero di fattura|invoiceNumber
            Numéro de la facture|invoiceNumber
            """)
    void theOrderOfWordsAndWhatQualifiesThemChangesNothing(String heading, String field) {
        var meaning = Objects.requireNonNull(HEADINGS.meaning(heading));

        assertThat(meaning.fields()).containsExactly(Field.byId(field));
    }

    @Test
    void aMarkOfNumberBeforeAPartyNumbersNothing() {
        var meaning = HEADINGS.meaning("# Shipper");

        assertThat(meaning == null || meaning.fields().isEmpty()).isTrue();
    }

    @Test
    void aCountOfPapersNumbersNone() {
        var meaning = HEADINGS.meaning("Number of invoices");

        assertThat(meaning == null || meaning.fields().isEmpty()).isTrue();
    }
}
