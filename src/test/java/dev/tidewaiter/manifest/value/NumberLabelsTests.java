package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Identifier.Kind;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLabelsTests {

    private static final NumberLabels LABELS = NumberLabels.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource({
        "ИНН 7722476458, ИНН, 7722476458, INN",
        "инн/кпп: 7722476458/772201001, инн/кпп, 7722476458/772201001, INN",
        "Tax ID No.: 12-3456789, Tax ID, 12-3456789,",
        "Reg. No. HRB123456, Reg. No, HRB123456,",
        "VAT ID DE811234567, VAT ID, DE811234567,",
        "ОГРНИП 304500116000157, ОГРНИП, 304500116000157, OGRN",
        "护照号 E12345678, 护照号, E12345678, PASSPORT",
        "USt-IdNr. DE 814 220 771, USt-IdNr, DE 814 220 771,",
        "TVA FR 41 800 000 017 Lyon, TVA, FR 41 800 000 017,",
        "NIP 586-00-00-017 81-061 Gdynia, NIP, 586-00-00-017,",
        "ИНН 7722476458 101000 Москва, ИНН, 7722476458, INN",
        "ח.פ. 510000011, ח.פ, 510000011,",
        "الرقم الضريبي: 300000000000003, الرقم الضريبي, 300000000000003,",
    })
    void theLongestLabelThatFitsIsTaken(String text, String label, String number, Kind kind) {
        var found = LABELS.labelled().matcher(text);
        assertThat(found.find()).isTrue();
        assertThat(found.group(1)).isEqualTo(label);
        assertThat(found.group(2)).isEqualTo(number);
        assertThat(LABELS.kind(label)).isEqualTo(kind);
    }
}
