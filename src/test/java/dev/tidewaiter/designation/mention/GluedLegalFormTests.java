package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;

class GluedLegalFormTests {

    private static final GluedLegalForm FORMS = GluedLegalForm.by(WordLists.bundled());

    @Test
    void aTurkishCapitalKeepsItsPlace() {
        assertThat(FORMS.without("VektörİthalatLtd")).isEqualTo("Vektörİthalat");
        assertThat(FORMS.without("İİİİİİİİİİLTD")).isEqualTo("İİİİİİİİİİ");
    }

    @Test
    void aShortFormStandsApartFromAShortName() {
        assertThat(FORMS.apart("LLCKELVO")).isEqualTo("LLC KELVO");
        assertThat(FORMS.apart("KELVAJSC")).isEqualTo("KELVA JSC");
        assertThat(FORMS.apart("KELVA JSC")).isEmpty();
        assertThat(FORMS.apart("KELVARIN")).isEmpty();
    }
}
