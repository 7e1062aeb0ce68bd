package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that hold several values at once. */
class SeveralInOneCellTests {

    @Test
    void aRouteTellsHowTheGoodsGo() {
        var line = ReadManifest.of("FROM XIAMEN, CHINA TO ITAJAI, BRAZIL BY SEA\n\n" + TABLE)
                .line(0);

        assertThat(line.text(Field.MODE_OF_TRANSPORT)).isEqualTo("BY SEA");
        assertThat(line.text(Field.PORT_OF_DISCHARGE)).isEqualTo("ITAJAI, BRAZIL");
        assertThat(ReadManifest.of("FROM SHANGHAI TO MOMBASA VIA SINGAPORE PER VESSEL\n\n" + TABLE)
                        .line(0)
                        .text(Field.MODE_OF_TRANSPORT))
                .isEqualTo("PER VESSEL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB-2509 / September 18, 2025", "AB-2509 & 18.09.2025", "AB-2509 dated 18 Sep 2025"})
    void aNumberAndItsDateStandBelowOneLabel(String cell) {
        var line =
                ReadManifest.of("INVOICE NO. / DATE\n" + cell + "\n\n" + TABLE).line(0);

        assertThat(line.text(Field.INVOICE_NUMBER)).isEqualTo("AB-2509");
        assertThat(line.text(Field.INVOICE_DATE)).contains("18");
    }

    @Test
    void aPartyBehindItsLabelHasItsAddressThere() {
        var read = ReadManifest.of("Продавец / Seller: Alfa Trade Co., Ltd., China, Heihe, Example St. 22\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A1");
    }

    @Test
    void theCurrencyStandsBehindAComma() {
        var read = ReadManifest.of(
                "Description of goods | Кол-во | Цена за ед., CNY / Unit price\nTiles | 4 | 10\nBolts | 9 | 2\n");

        assertThat(read.line(0).text(Field.CURRENCY)).isEqualTo("CNY");
    }

    @Test
    void aVietnameseDateIsReadThroughItsTranslation() {
        var read = ReadManifest.of("Ngày (Date) 05 tháng (month) 09 năm (year) 2025\n\n" + TABLE);

        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sparkasse Exempel · IBAN DE12 0000 · BIC EXEMPDE1X",
                "Số tài khoản (A/C): 1903 5566 tại Ngân hàng Ví Dụ"
            })
    void aBankBesideTheNumberOfTheAccountNeedsNoLabel(String cell) {
        var read = ReadManifest.of(TABLE + "\n" + cell + "\n");

        assertThat(place(read, Field.BANK_NAME)).startsWith("A");
    }
}
