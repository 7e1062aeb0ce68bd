package dev.tidewaiter.manifest.form;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers behind and below the titles of papers, which no label sets apart. */
class TitleNumbersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Quote: AB-2026-077;INVOICE_NUMBER;AB-2026-077",
                "Angebot: 2026077;INVOICE_NUMBER;2026077",
                "报价单：AB-2026-077;INVOICE_NUMBER;AB-2026-077",
                "Goods receipt: AB-2026-077 dated 3 May 2026;SHIPMENT;AB-2026-077",
            })
    void aTitleWithAColonIsFollowedByItsNumber(String head, Field field, String number) {
        assertThat(ReadManifest.of(head + "\n\n" + TABLE).line(0).text(field)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quote: valid for 30 days", "Quote: 2026", "Offer: 12 tiles"})
    void whatElseStandsBehindATitleIsNoNumber(String head) {
        assertThat(ReadManifest.of(head + "\n\n" + TABLE).line(0).has(Field.INVOICE_NUMBER))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PURCHASE ORDER, PO-2026-0442, PURCHASE_ORDER",
        "DELIVERY NOTE, DN-2026-0442, SHIPMENT",
        "PACKING LIST, AB-2026-0442, INVOICE_NUMBER",
        "PACKING LIST, PL-2026-0442, SHIPMENT",
        "PACKING LIST, No. PL-2026-0442, SHIPMENT",
    })
    void aNumberBelowATitleIsThatOfThePaper(String title, String number, Field field) {
        var read = ReadManifest.of(title + "\n" + number + "\n\n" + TABLE);

        assertThat(place(read, field)).isEqualTo("A2");
    }
}
