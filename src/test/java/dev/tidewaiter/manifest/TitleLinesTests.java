package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number and the date of a document in its title, as each country writes them. */
class TitleLinesTests {

    private static final String GOODS = """

            No | Description | Quantity | Amount
            1 | Ceramic tiles | 20 | 80
            2 | Steel bolts | 7 | 14
            """;

    @ParameterizedTest
    @CsvSource({
        "Lieferschein-Nr. 881207 vom 03.09.2025, 881207",
        "НАКЛАДНАЯ НА ОТПУСК ЗАПАСОВ НА СТОРОНУ  № 000417 от 22.05.2025, 000417",
        "Albarán de entrega Nº 55-18 de 12/06/2025, 55-18",
        "出貨單 No. S114-06, S114-06"
    })
    void theTitleOfADeliveryNoteNumbersTheShipment(String title, String number) {
        assertThat(ReadManifest.of(title + "\n" + GOODS).line(0).text(Field.SHIPMENT))
                .isEqualTo(number);
    }

    @Test
    void aNumberStandsBelowItsTitleBesideTheWriter() {
        var read = ReadManifest.of("Alpha Latte S.R.L. | FATTURA\nVia Roma 4, Lodi | N. 87/A del 04/06/2025\n" + GOODS);

        assertThat(read.line(0).text(Field.INVOICE_NUMBER)).isEqualTo("87/A");
        assertThat(read.line(0).text(Field.INVOICE_DATE)).isEqualTo("04/06/2025");
    }

    @Test
    void aDateStandsBehindItsNumberWithNothingButBlanks() {
        var read = ReadManifest.of("ТОВАРНО-ТРАНСПОРТНА НАКЛАДНА\n№ 2506/118    25 червня 2025 р.\n" + GOODS);

        assertThat(read.line(0).text(Field.SHIPMENT)).isEqualTo("2506/118");
        assertThat(read.line(0).text(Field.EXPORT_DATE)).isEqualTo("25 червня 2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Alger, le 18/05/2025; 18/05/2025",
                "München, den 03.09.2025; 03.09.2025",
                "Warszawa, dnia 12.03.2025; 12.03.2025",
                "Bogotá, 12 de mayo de 2025; 12 de mayo de 2025"
            })
    void theTownOfTheWriterStandsBeforeTheDate(String text, String date) {
        assertThat(ReadManifest.of(text + "\n" + GOODS).line(0).text(Field.EXPORT_DATE))
                .isEqualTo(date);
    }

    @Test
    void aStreetBehindATownIsNoDate() {
        var read = ReadManifest.of("Lodi, 12 Via Roma 2025\n" + GOODS);

        assertThat(read.line(0).has(Field.EXPORT_DATE)).isFalse();
    }

    @Test
    void aReferenceThatSaysWhatItRefersToIsThat() {
        var read = ReadManifest.of("""
                DC no: 22-23OM302 | date: 15/11/2022
                client: Omega Trade LLC | Ref: Invoice number b22-23OM313 Delivery of Material
                """ + GOODS);

        assertThat(read.line(0).text(Field.INVOICE_NUMBER)).isEqualTo("b22-23OM313");
    }
}
