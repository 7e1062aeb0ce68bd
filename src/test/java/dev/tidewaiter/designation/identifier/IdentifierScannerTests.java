package dev.tidewaiter.designation.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.threshold.NumberThresholds;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierScannerTests {

    private static final NumberThresholds LENGTHS = new NumberThresholds(8, 10, 5, 10, 10, 5, 7);
    private static final ShipNumberWords SHIPS = ShipNumberWords.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reg. No. 1127847000001 | 1127847000001",
                "org code MA2XR3BT-3, pls quote | MA2XR3BT3",
                "Tax ID: 7707083893 | 7707083893",
                "ИНН 7707083893 / КПП 770701001 | 7707083893",
                "INN7707083893 | 7707083893",
                "INN7707083893KPP770701001 | 7707083893",
                "7707083893770701001 | 7707083893",
                "7707-083893/770701001 | 7707083893",
                "ИНН7707083893КПП770701001 | 7707083893",
                "CURP ABCD600501HXXYYZ06 | ABCD600501HXXYYZ06",
                "HRB58001 Kastanienhof Backwaren GmbH | HRB58001",
                "800157001-1 Pasteles Rosita SAS | 8001570011",
                "Cedula V-6978001 Rosa Morena | V6978001",
                "CNPJ 12.345.678/0001-95 | 12345678000195",
                "tax no 9135 0200 ma2x r3b5 35 | 91350200MA2XR3B535",
                "VAT no 5147 7461 8907 0 | 5147746189070",
                "Lavka Romashka (OGRN 1027700132195) | 1027700132195"
            })
    void findsANumberBehindALabelAndBesideAName(String text, String number) {
        assertThat(IdentifierScanner.in(text, LENGTHS, SHIPS))
                .extracting(IdentifierScanner.Found::number)
                .contains(number);
    }

    @Test
    void theNumberOfAContractIsNotPutTogether() {
        assertThat(IdentifierScanner.in("договор № 7707-0838/93", LENGTHS, SHIPS))
                .extracting(IdentifierScanner.Found::number)
                .doesNotContain("7707083893");
    }

    @Test
    void nineteenDigitsWithoutATaxNumberHoldNone() {
        assertThat(IdentifierScanner.in("7707083894770701001", LENGTHS, SHIPS))
                .extracting(IdentifierScanner.Found::number)
                .containsExactly("7707083894770701001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Romashka Trade 2024",
                "Plant No. 12345",
                "Garden Road 58, 121354 Moscow",
                "Garden Road 58 121354 Moscow",
                "Shop 24/1, 195276",
                "listed on 31.12.2023",
                "31-12-2023",
                "ABCDEFGHIJ"
            })
    void houseNumbersPostalCodesYearsAndDatesAreNone(String text) {
        assertThat(IdentifierScanner.in(text, LENGTHS, SHIPS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMO 9074729", "IMO No. 9074729", "M/V BLUE HERON IMO9074729", "imo: 9074729"})
    void sevenDigitsBehindImoAreAShipsNumber(String text) {
        assertThat(IdentifierScanner.in(text, LENGTHS, SHIPS))
                .contains(new IdentifierScanner.Found(Identifier.Kind.IMO, "9074729"));
    }

    @Test
    void sevenDigitsWithoutImoAreNone() {
        assertThat(IdentifierScanner.in("BLUE HERON 9074729", LENGTHS, SHIPS)).isEmpty();
    }

    @Test
    void aVeryLongTextIsLeftAlone() {
        assertThat(IdentifierScanner.in("1234567890 ".repeat(10_000), LENGTHS, SHIPS))
                .isEmpty();
    }

    @Test
    void groupsOfFewerDigitsThanTheRulesSayAreNoNumber() {
        var longer = new NumberThresholds(8, 10, 5, 14, 10, 5, 7);
        assertThat(IdentifierScanner.in("VAT no 5147 7461 8907 0", longer, SHIPS))
                .isEmpty();
    }

    @Test
    void aShorterNumberIsFoundWhereTheRulesLetItCount() {
        var shorter = new NumberThresholds(6, 10, 5, 10, 10, 5, 7);
        assertThat(IdentifierScanner.in("Reg. No. 127847", LENGTHS, SHIPS)).isEmpty();
        assertThat(IdentifierScanner.in("Reg. No. 127847", shorter, SHIPS))
                .extracting(IdentifierScanner.Found::number)
                .containsExactly("127847");
    }

    @Test
    void lettersWithFewerDigitsThanTheRulesSayAreNoNumber() {
        var fewer = new NumberThresholds(8, 10, 4, 10, 10, 5, 7);
        assertThat(IdentifierScanner.in("Reg. ABCDE1234", LENGTHS, SHIPS)).isEmpty();
        assertThat(IdentifierScanner.in("Reg. ABCDE1234", fewer, SHIPS)).isNotEmpty();
    }

    @Test
    void aNumberBehindManyOthersAndFarDownALongTextIsFound() {
        var text = new StringBuilder("packed in white cartons ".repeat(400));
        for (int i = 0; i < 40; i++) {
            text.append("S/N ").append(10_000_001 + i).append(", ");
        }
        text.append("INN 7707083893");

        assertThat(IdentifierScanner.in(text.toString(), LENGTHS, SHIPS))
                .extracting(IdentifierScanner.Found::number)
                .contains("7707083893");
    }
}
