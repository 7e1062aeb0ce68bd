package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes of forms beside and below each other, of which some have labels that no list knows. */
class BoxesOfFormsTests {

    @Test
    void aBoxWithTheNextNumberIsNoValueOfTheOneBesideIt() {
        var read = ReadManifest.of("""
                1 Absender (Name, Anschrift, Land) | | | 16 Frachtführer (Name, Anschrift, Land)
                Omega Antriebe GmbH | | | Alpha Spedition
                2 Empfänger (Name, Anschrift, Land) | | | 17 Nachfolger im Frachtgeschäft
                Beta Handels OOO
                3 Auslieferungsort des Gutes | | | 18 Vorbehalte des Beförderers

                Ort / Lieu | Minsk
                Land / Pays | Belarus
                4 Ort und Tag der Übernahme des Gutes | | | 19 Nachnahmen

                Ort / Lieu | Aalen
                Land / Pays | Deutschland

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A4");
        assertThat(place(read, Field.PLACE_OF_DELIVERY)).isEqualTo("B7");
        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("B11");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("nowhere");
        assertThat(read.line(0).destination()).isEqualTo(Countries.named("Belarus"));
    }

    @Test
    void aWordForNumberWithoutOneIsALabel() {
        var read = ReadManifest.of("""
                Счет-фактура № | | 133 | от | 08 июля 2023 г.
                Поправка № | | --
                Продавец: | | ООО "Омега"

                """ + TABLE);

        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("C1");
    }

    @Test
    void theHeadOfABoxAmongBoxesIsNoValue() {
        var read = ReadManifest.of("""
                Ocean Vessel | | Port of Loading
                EXAMPLE STAR | | HAI PHONG
                Port of Discharge | | Where the carriage ends
                ALEXANDRIA | | CAIRO

                """ + TABLE);

        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("A4");
    }

    @Test
    void aWordThatHeadsColumnsElsewhereIsAValueBehindAColon() {
        var read = ReadManifest.of("Datum: | 12.05.2026 | Versandart: | Spedition\n\n" + TABLE);

        assertThat(place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("D1");
    }

    @Test
    void severalLabelsInOneCellAreRead() {
        var read = ReadManifest.of("""
                Invoice No.: RE-26/7 - Date: 27/11/2024 - Kind of trade: E62
                Contract: K-17    Buyer: Beta Trade LLC

                """ + TABLE);

        assertThat(read.line(0).text(Field.INVOICE_NUMBER)).isEqualTo("RE-26/7");
        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("A1");
        assertThat(read.line(0).text(Field.CONTRACT)).isEqualTo("K-17");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A2");
    }

    @Test
    void aTermOfPaymentStraightAboveTheTableIsNoHeading() {
        var read = ReadManifest.of("""
                | | | | Payment | T/T 30 days after B/L
                Description of goods | | | Q'ty | | EX-WORKS | Amount
                Pumps | | | 8 | SET | 352 | 2816
                Motors | | | 3 | PCS | 209 | 627
                """);

        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("F1");
        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("F");
        assertThat(place(read, Field.UNIT)).isEqualTo("E");
    }

    @Test
    void anOrderByItsNumberIsNoLabel() {
        var read = ReadManifest.of("Buyer's Order No. | | Dated\nPO/7292 | | @2025-01-24\n\n" + TABLE);

        assertThat(place(read, Field.PURCHASE_ORDER)).isEqualTo("A2");
    }

    @Test
    void linesThatOnlyCountTheGoodsOfTheFormAreLines() {
        var read = ReadManifest.of("""
                STYLE: ST-5180
                CTN NO | № CTN | COLOR | TOTAL PCS | TTL N.W (KGS)
                1-11 | 11 | WHITE | 132 | 42
                12-16 | 5 | NAVY | 150 | 48
                SUB TOTAL | 16 | | 282 | 90
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("B");
    }

    @Test
    void theTableOfTaxesBelowTheTotalHoldsNoGoods() {
        var read = ReadManifest.of("""
                Sl | Description of Goods | HSN/SAC | Quantity | Rate | per | Amount
                1 | Pumps | 841370 | 8 | 10 | Nos | 80
                2 | Motors | 850131 | 3 | 20 | Nos | 60
                | CGST @ 9% | | | 9 | % | 12.60
                | Total | | 11 | | | 152.60
                HSN/SAC | | Taxable Value | Central Tax Rate | Amount
                841370 | | 80 | 9% | 7.20
                850131 | | 60 | 9% | 5.40
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(place(read, Field.UNIT)).isEqualTo("F");
    }

    @Test
    void aNumberBehindItsWordAloneIsThePartys() {
        var read = ReadManifest.of("""
                Изпращач: | | Получател:
                "ОМЕГА КОМПРЕСОРИ" ЕООД | | Beta Klima DOO
                ЕИК 123456789 | | PIB 101223344

                """ + TABLE);

        assertThat(place(read, Field.SHIPPER_ID)).isEqualTo("A3");
        assertThat(place(read, Field.CONSIGNEE_ID)).isEqualTo("C3");
    }

    @Test
    void theOnlyDateAboveATableIsTheDocuments() {
        var read = ReadManifest.of("СПЕЦИФИКАЦИЯ\nг. Алматы | | 01.03.2025\n\n" + TABLE);

        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("C2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signature / Date: | 2015-03-01",
                "Date / Signature: | 2015-03-01",
                "Consignee signature / Date: | 2015-03-01",
                "Print date: | 2015-03-01",
                "Print date\n2015-03-01",
            })
    void theDayBesideALabelOfSomethingElseDatesNoExport(String rows) {
        var read = ReadManifest.of("Exporter: | Delta Sarl, Lyon, France\n\n" + rows + "\n\n" + TABLE);

        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("nowhere");
    }

    @Test
    void ofTwoDatesWithoutLabelsNoneIs() {
        var read = ReadManifest.of("СПЕЦИФИКАЦИЯ\n02.03.2025 | | 01.03.2025\n\n" + TABLE);

        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("nowhere");
    }

    @Test
    void aTitleAndItsNumberNeedNoWordForNumber() {
        var read = ReadManifest.of("Omega Works Ltd | | INVOICE LT-501\n\n" + TABLE);

        assertThat(read.line(0).text(Field.INVOICE_NUMBER)).isEqualTo("LT-501");
    }

    @Test
    void theCodesOfAUnitAndOfACountryAreNoGoods() {
        var read = ReadManifest.of("""
                Код товара/ работ, услуг | Наименование товара | Код вида товара | Единица измерения | | Коли-чество | Страна происхождения товара |
                | | | код | условное обозначение | | цифровой код | краткое наименование
                00-00018 | Кабель | 8544499509 | 796 | м | 8 | 156 | КИТАЙ
                00-00019 | Провод | 8544499509 | 796 | м | 9 | 156 | КИТАЙ
                """, List.of(new MergedRange(1, 3, 1, 4), new MergedRange(1, 6, 1, 7)));

        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("A");
        assertThat(place(read, Field.HS)).isEqualTo("C");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("F");
        assertThat(place(read, Field.ORIGIN)).isEqualTo("H");
    }

    @Test
    void whoSignsAgainBelowTheGoodsIsNoLine() {
        var read = ReadManifest.of("""
                Seller: | Omega Works Ltd
                Buyer: | Beta Trade LLC

                Description | HS Code | Qty
                Tiles | 690721 | 4
                Bolts | 731815 | 9
                Omega Works Ltd, VAT 123456789 | | Beta Trade LLC
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void blanksThatDrawTheLineOfAFormAreNoPartOfAName() {
        var read = ReadManifest.of("""
                Shipper: Alpha Works GmbH, 12 Harbour Road, Graz%s | | Invoice No: | INV-7
                Consignee: Beta Trade LLP%s | | |

                Item | Description | HS Code | Qty
                1 | Ceramic tiles | 690721 | 40
                2 | Steel bolts | 731815 | 10
                """.formatted("\u00a0".repeat(90), "\u00a0".repeat(90)));

        assertThat(read.line(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Beta Trade LLP");
        assertThat(read.line(0).text(Field.SHIPPER_NAME)).doesNotContain("\u00a0");
    }
}
