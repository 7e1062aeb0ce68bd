package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListedIdentifiers;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.IdentifierLabels;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;

class ListedIdentifiersTests {

    @Test
    void labelsOfListsAreRead() {
        var tax = ListedIdentifiers.of("Tax ID No. 3808184570 (Russia)").get(0);
        assertThat(tax.value()).isEqualTo("3808184570");
        assertThat(tax.label()).isEqualTo("Tax ID No.");
        assertThat(ListedIdentifiers.of("KPP 770501001")).isEmpty();
        assertThat(ListedIdentifiers.of("Tax I781400896256").get(0).value()).isEqualTo("781400896256");
    }

    /** A short word in capitals belongs to a number only when the number follows it at once. */
    @Test
    void aWordInFrontOfAnotherIsNoPartOfTheNumber() {
        assertThat(value("Passport", "XYZ diplomatic passport no. D00000898")).isEqualTo("D00000898");
        assertThat(value("Passport", "Diplomatic Passport: Z30321794")).isEqualTo("Z30321794");
        assertThat(value("Passport", "Exampleland passport number OA 296623")).isEqualTo("OA296623");
        assertThat(value("Passport", "AB C 41310 D (expired)")).isEqualTo("ABC41310D");
        assertThat(value("Passport", "Exampleland passport number 8208 No. 555627"))
                .isEqualTo("8208555627");
    }

    private static String value(String label, String value) {
        return ListedIdentifiers.of(label, value).get(0).value();
    }

    /** A bank's code that begins with the letters of another label. */
    @Test
    void aBankCodeInRemarksIsReadWhateverItsLettersAre() {
        var entry = new EntryDraft("1", Designation.Kind.ORGANISATION).name("SAMPLE BANK", false);
        OfacRemarks.read("SWIFT/BIC DOBZQDE1; DOB 12 Mar 1970.", IdentifierLabels.of(WordLists.bundled()), entry);
        assertThat(entry.on("OFAC-SDN").identifiers())
                .extracting(ListedIdentifier::value)
                .containsExactly("DOBZQDE1");
    }
}
