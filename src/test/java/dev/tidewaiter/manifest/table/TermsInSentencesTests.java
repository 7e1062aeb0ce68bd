package dev.tidewaiter.manifest.table;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms of all lines that a sentence around them tells. */
class TermsInSentencesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "We certify that the goods are of Pakistan origin.;Pakistan",
                "Die Ware ist deutschen Ursprungs (EU).;Germany",
                "Les marchandises sont d'origine française;France",
                "Merce di origine italiana preferenziale;Italy",
                "All goods of US origin;United States",
                "Towar polskiego pochodzenia;Poland",
                "Товар российского происхождения;Russia",
                "Goods made in South Korea and packed there;South Korea",
                "הטובין מתוצרת ישראל;Israel",
                "البضاعة صنع في العراق;Iraq",
                "本批货物原产于中国;China",
            })
    void aSentenceTellsWhereTheGoodsComeFrom(String sentence, String country) {
        var read = ReadManifest.of(TABLE + "\n" + sentence + "\n");

        assertThat(read.line(0).text(Field.ORIGIN)).isEqualTo(country);
        assertThat(place(read, Field.ORIGIN)).isEqualTo("A5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The goods are not of Iranian origin.",
                "Die Ware ist nicht russischen Ursprungs",
                "Certificate of origin: Germany to be presented",
                "Goods in origin condition",
            })
    void whatDeniesAnOriginOrAsksForItTellsNone(String sentence) {
        assertThat(place(ReadManifest.of(TABLE + "\n" + sentence + "\n"), Field.ORIGIN))
                .isEqualTo("nowhere");
    }

    @Test
    void deliveryAndPaymentStandInOneSentence() {
        var read = ReadManifest.of(
                "Hierbij bestellen wij, levering DAP Assen, betaling 45 dagen netto, te leveren in week 15:\n\n"
                        + TABLE);

        assertThat(read.line(0).text(Field.INCOTERM)).isEqualTo("DAP Assen");
        assertThat(read.line(0).text(Field.PAYMENT_TERMS)).isEqualTo("betaling 45 dagen netto");
    }

    @Test
    void anArabicOfferTellsThemSo() {
        var read = ReadManifest.of("بعد التحية، نقدم لكم عرضنا تسليم CPT بغداد، الدفع مقدماً بالكامل\n\n" + TABLE);

        assertThat(read.line(0).text(Field.INCOTERM)).isEqualTo("CPT بغداد");
        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Delivery DAP Hamburg, rest of the order later\nor else CPT Tehran, by arrangement with us", // two of
                // them
                "The FOB value in the currency of the invoice", // of a sum
            })
    void termsThatDoNotAgreeTellNone(String sentences) {
        assertThat(place(ReadManifest.of(TABLE + "\n" + sentences + "\n"), Field.INCOTERM))
                .isEqualTo("nowhere");
    }

    @Test
    void aSentenceTellsInHowManyPackagesAllIs() {
        var read = ReadManifest.of(TABLE + "\nสินค้าบรรจุ 214 ลัง / PACKED IN 214 CARTONS\n");

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("A5");
    }

    @Test
    void weightsBelowTheGoodsNeedNoColon() {
        var read = ReadManifest.of(TABLE + "\nน้ำหนักสุทธิ N.W. 1,605 KGS | | น้ำหนักรวม G.W. 1,891 KGS\n");

        assertThat(place(read, Field.NET_WEIGHT)).isEqualTo("A5");
        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("C5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ธนาคารสวนทอง สาขาจันทบุรี A/C 000-0-00000-0",
                "بنك الواحة التجاري - IBAN SA00 0000 0001",
                "Sparbank Ostalb | IBAN DE00 6145 0000 0000 1234 56 | BIC OASPDE6X",
            })
    void aBankStandsInARowWithItsAccount(String row) {
        assertThat(place(ReadManifest.of(TABLE + "\n" + row + "\n"), Field.BANK_NAME))
                .isEqualTo("A5");
    }

    @Test
    void aRowOfTheFootIsNoLineBehindASentence() {
        var read = ReadManifest.of("""
                Pos. | Bezeichnung | Menge | Einzelpreis
                1 | Fliese | 4 | 2.50
                2 | Schraube | 9 | 1.10

                Die Ware ist deutschen Ursprungs.
                Sparbank Ostalb | IBAN DE00 6145 | | BIC OASPDEX
                """);

        assertThat(place(read, Field.ORIGIN)).isEqualTo("A5");
    }

    @Test
    void aLabelGoesBeforeASentence() {
        var read = ReadManifest.of("Country of origin: | Vietnam\n\n" + TABLE + "\nPacking made in China\n");

        assertThat(read.line(0).text(Field.ORIGIN)).isEqualTo("Vietnam");
    }
}
