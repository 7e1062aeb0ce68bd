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
                "نقر بأن البضاعة من أصل مصري;Egypt",
                "משטחים: 5   נפח: 6.2   ארץ ייצור: ישראל;Israel",
                "These goods are of U.S. origin;United States",
                "These items are U.S.-origin;United States",
                "ALL GOODS ARE OF US ORIGIN;United States",
                "Goods of origin U.S.A.;United States",
                "The goods under invoice No 14-A are of US origin.;United States",
                "These commodities are of US origin and diversion contrary to US law is prohibited.;United States",
                "The goods are of US origin and may not be re-exported without a licence.;United States",
                "Declaration of origin: the goods are of US origin;United States",
                "High quality saffron made in Iran;Iran",
                "Erste Qualität, iranischen Ursprungs;Iran",
                "Qualité extra, origine Iran;Iran",
                "Samples free of charge, made in Iran;Iran",
                "Since 1990 made in Iran;Iran",
                "Goods of Iranian origin since 1990;Iran",
                "Any claim within 8 days, goods of Iranian origin;Iran",
                "Rejected goods of Iranian origin;Iran",
                "Mercancía enviada desde Estambul, de origen iraní;Iran",
                "Marchandise expédiée depuis Istanbul, d'origine iranienne;Iran",
                "Free from defects, made in USA;United States",
                "Prices excluding VAT, goods of US origin;United States",
                "For any use: goods of US origin;United States",
                "Goods (except packing) are of US origin;United States",
                "No commercial value, USA origin;United States",
                "NO LICENSE REQUIRED - US ORIGIN GOODS;United States",
                "Made in USA (not for resale);United States",
                "US origin and not of Chinese origin;United States",
                "Item 1 is of US origin, item 2 is not of Iranian origin;United States",
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
                "None of the goods is of Iranian origin",
                "We confirm goods free of Iranian origin content",
                "Goods other than of Cuban origin",
                "The goods aren't of Iranian origin",
                "Supplier guarantees absence of components of Iranian origin",
                "Any goods of Iranian origin will be rejected",
                "Goods of Iranian origin will be rejected",
                "Buyer refuses products of Iran",
                "Airport of origin Iran",
                "Port of origin Singapore",
                "Omega - quality made in Germany since 1921",
                "The goods are not of Cuban, Syrian or Iranian origin",
                "Except Iranian origin",
                "Dealer of products of German manufacturers",
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

    @Test
    void allOriginsAndTermsThatAreToldCount() {
        var read = ReadManifest.of(TABLE + """

                Item 1 is of German origin and item 2 is of US origin.
                Delivery DAP Hamburg, rest of the order later
                or else CPT Tehran, by arrangement with us
                """);

        assertThat(place(read, Field.ORIGIN)).isEqualTo("A5, A5");
        assertThat(place(read, Field.INCOTERM)).isEqualTo("A6, A7");
    }

    @Test
    void aCodeOfPricesIsNoTerm() {
        var read = ReadManifest.of(TABLE + "\nThe FOB value in the currency of the invoice\n");

        assertThat(place(read, Field.INCOTERM)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We deliver DAP Minsk\n15 CFR Part 744 applies", "Under 15 CFR, Part 744, we deliver DAP Minsk"})
    void anAmericanLawIsNoTerm(String sentences) {
        var read = ReadManifest.of(TABLE + "\n" + sentences + "\n");

        assertThat(read.line(0).text(Field.INCOTERM)).isEqualTo("DAP Minsk");
        assertThat(place(read, Field.INCOTERM)).isEqualTo("A5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 | Seal kit made in Iran | 401693", " | Accessories of Iranian origin"})
    void whereOneLineComesFromIsNotSaidOfAll(String row) {
        var read = ReadManifest.of("""
                No | Description | HS Code | Qty
                1 | Tiles | 690721 | 4
                2 | Bolts | 731815 | 9
                """ + row + "\n");

        assertThat(read.line(0).text(Field.ORIGIN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | All goods are of Iranian origin.",
                "Note | All goods are of Iranian origin.",
                "Declaration | We certify that the goods are of Iranian origin",
            })
    void aNoteInTheColumnOfTheGoodsSpeaksOfAll(String row) {
        var read = ReadManifest.of("""
                No | Description | HS Code | Qty
                1 | Tiles | 690721 | 4
                2 | Bolts | 731815 | 9
                """ + row + "\n");

        assertThat(read.line(0).text(Field.ORIGIN)).isEqualTo("Iran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We deliver CPT Part of Sevastopol port", "Delivery DAP Section 5 Minsk", "Our offer 12 DAP"})
    void onlyTheAmericanCodeIsALaw(String sentence) {
        assertThat(place(ReadManifest.of(TABLE + "\n" + sentence + "\n"), Field.INCOTERM))
                .isEqualTo("A5");
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

    @Test
    void aSentenceBesideWeightsBelowTheGoodsTellsOfAll() {
        var read = ReadManifest.of("""
                Description | Item code | Quantity | Unit price | Amount
                Woollen cloth | A-10 | 310 | 18.40 | 5704
                Scarves | S-18 | 120 | 14.00 | 1680
                 | | Total | | 7384
                Merce di origine italiana | | Colli 11 - peso lordo kg 318,5 - netto kg 296
                """);

        assertThat(place(read, Field.ORIGIN)).isEqualTo("A5");
    }
}
