package dev.tidewaiter.designation.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.shipment.Identifier;
import org.junit.jupiter.api.Test;

/** Numbers as the annexes of the European Union's acts print them. */
class JournalNumbersTests {

    @Test
    void everyNumberOfACellIsReadWithItsLabel() {
        assertNumbers(
                "Passport",
                "(a) XC6530802 (Exampleland, issued on 20.1.2016 by the office, expires on 19.1.2021), (b) XB2778599",
                "XC6530802 Passport (Exampleland)",
                "XB2778599 Passport");
        assertNumbers(
                "Passport",
                "\"3987189 (Sampleland passport). National identification no. (a) 13080011550; b) 5877002 (Sample Identification"
                        + " Card issued on 25 May 2011)\"",
                "3987189 Sampleland passport",
                "13080011550 Passport",
                "5877002 Sample Identification Card");
        assertNumbers(
                "Tax number",
                "1774308; 0980338; 3187777",
                "1774308 Tax number",
                "0980338 Tax number",
                "3187777 Tax number");
        assertNumbers(
                "Registration number",
                "13185231 INN: 7707083893 KPP: 770701001 OGRN: 1027700132195",
                "13185231 Registration number",
                "7707083893 INN",
                "1027700132195 OGRN");
        assertNumbers("Tax number", "7707083893 / 770701001", "7707083893 Tax number");
        assertNumbers("Passport", "MP3413113 and MP2387911", "MP3413113 Passport", "MP2387911 Passport");
        assertNumbers("Tax number", "– 7707083893 770701001", "7707083893 Tax number");
        assertNumbers("Registration number", "ИНН 7707083893", "7707083893 ИНН");
        assertNumbers(
                "Registration number",
                "7707083893 (or State registration number : 1027700132195)",
                "7707083893 Registration number",
                "1027700132195 State registration number");
        assertNumbers("Registration number", "SWIFT/BIC EXPLLYLT (Sampleland)", "EXPLLYLT SWIFT/BIC");
    }

    /** To whom it was issued, when, and under what name, is no number. */
    @Test
    void daysAndNamesBesideANumberAreNone() {
        assertNumbers(
                "Identification number",
                "\"660603-05-5267 (Sampleland Identification Card issued by the Department; issued to Mohd Sample bin Udin)\"",
                "660603055267 Sampleland Identification Card");
        assertNumbers(
                "Passport",
                "(a) Sampleland passport number 6487, issued 30 Jan. 1986, under name A. Sample, (b) passport issued in 1993",
                "6487 Sampleland passport number");
        assertNumbers(
                "Identification number",
                "5420250161699, officially cancelled as of 2013",
                "5420250161699 Identification number");
    }

    @Test
    void aNumberMayHaveBlanksAndWordsInIt() {
        assertNumbers(
                "Identification number", "Series 1502 No 746336, issued 22.8.2002 by the office", "1502746336 Series");
        assertNumbers("Identification number", "12/Ab Cd Ef (N) 89 489", "12ABCDEFN89489 Identification number");
        assertNumbers("Tax number", "LBR HBB 61S17 Z352F", "LBRHBB61S17Z352F Tax number");
        assertNumbers(
                "Passport",
                "(i) A717288 (MISUSE) (issued on 18.8.1985 in Duba, (j) G866537 (Sample passport)",
                "A717288 Passport",
                "G866537 Sample passport");
    }

    @Test
    void aPassportIsOneByItsColumn() {
        var entry = new EntryDraft("1", Designation.Kind.PERSON).name("SAMPLE", false);
        JournalNumbers.read("X123456 (Sampleland)", "Passport", entry);
        assertThat(entry.on("EU-AF").identifiers())
                .hasSize(1)
                .allSatisfy(number -> assertThat(number.kind()).isEqualTo(Identifier.Kind.PASSPORT));
    }

    private static void assertNumbers(String column, String cell, String... numbers) {
        var entry = new EntryDraft("1", Designation.Kind.PERSON).name("SAMPLE", false);
        JournalNumbers.read(cell, column, entry);
        assertThat(entry.on("EU-AF").identifiers())
                .extracting(number -> number.value() + " " + number.label())
                .containsExactly(numbers);
    }
}
