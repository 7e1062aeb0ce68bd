package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.threshold.CellThresholds;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;

class GluedLegalFormTests {

    private static final CellThresholds CELLS = OwnThresholds.OF_MATCHES.cells();
    private static final GluedLegalForm FORMS = GluedLegalForm.by(WordLists.bundled());

    @Test
    void aTurkishCapitalKeepsItsPlace() {
        assertThat(FORMS.without("VektörİthalatLtd", CELLS)).isEqualTo("Vektörİthalat");
        assertThat(FORMS.without("İİİİİİİİİİLTD", CELLS)).isEqualTo("İİİİİİİİİİ");
    }

    @Test
    void aShortFormStandsApartFromAShortName() {
        assertThat(FORMS.apart("LLCKELVO", CELLS)).isEqualTo("LLC KELVO");
        assertThat(FORMS.apart("KELVAJSC", CELLS)).isEqualTo("KELVA JSC");
        assertThat(FORMS.apart("KELVA JSC", CELLS)).isEmpty();
        assertThat(FORMS.apart("KELVARIN", CELLS)).isEmpty();
    }
}
