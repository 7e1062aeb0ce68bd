package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportDatesTests {

    @ParameterizedTest
    @ValueSource(strings = {"13/13/2026", "soon", "#REF!", "31.04.2026"})
    void anExportDateThatIsNoneIsUnreadable(String date) {
        for (var heading : new String[] {"Export Date", "Date"}) {
            var line = ReadManifest.of(heading
                            + " | Consignee | Description\n"
                            + date
                            + " | Beta LLC | Tiles\n"
                            + date
                            + " | Gamma GmbH | Bolts\n")
                    .line(0);

            assertThat(line.shippedOn()).isNull();
            assertThat(line.value(Field.EXPORT_DATE).state()).isEqualTo(Value.State.UNREADABLE);
        }
    }

    @Test
    void aDateOfIncorporationIsGivenAsTheDayItNames() {
        var read = ReadManifest.of("""
                Consignee | Date of Incorporation | Description
                Beta LLC | 12.07.2022 | Tiles
                """);

        assertThat(read.line(0).text(Field.INCORPORATION_DATE)).isEqualTo("2022-07-12");
    }

    @Test
    void dataInEnglishIsWhatGoodsCanDo() {
        var read = ReadManifest.of("""
                Data | Consignee | Description
                endurance three hours, in flight alone | Beta LLC | Tiles
                tank of 40 litres, routes flown alone | Gamma GmbH | Bolts
                """);

        assertThat(read.line(0).value(Field.EXPORT_DATE).isRead()).isFalse();
        assertThat(read.line(0).text(Field.DESCRIPTION)).contains("three hours").contains("Tiles");
    }

    @Test
    void aPlainDateColumnWithOtherThingsInItIsMappedAndAskedAbout() {
        var read = ReadManifest.of("""
                Date | Consignee | Description
                2026-03-14 | Beta LLC | Tiles
                soon | Gamma GmbH | Bolts
                next week | Delta Tools LLC | Nuts
                """);

        assertThat(read.line(0).shippedOn()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(read.line(1).value(Field.EXPORT_DATE).state()).isEqualTo(Value.State.UNREADABLE);
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("no dates"));
    }

    @Test
    void aLaterDateThatProvesTheOtherOrderIsFollowedAndTold() {
        var rows = new StringBuilder("Export Date | Consignee | Description\n");
        for (int i = 0; i < 300; i++) {
            rows.append("03/04/2024 | Beta LLC | Tiles\n");
        }
        rows.append("10/25/2024 | Beta LLC | Tiles\n03/04/2024 | Beta LLC | Tiles\n");
        var read = ReadManifest.of(rows.toString());

        assertThat(read.line(299).shippedOn()).isEqualTo(LocalDate.of(2024, 4, 3));
        assertThat(read.line(300).shippedOn()).isEqualTo(LocalDate.of(2024, 10, 25));
        assertThat(read.line(301).shippedOn()).isEqualTo(LocalDate.of(2024, 3, 4));
        assertThat(read.integrity())
                .anySatisfy(finding ->
                        assertThat(finding.kind() + " " + finding.cell()).isEqualTo("date-order-unsure A302"));
    }

    private static final String GOODS = "\nGoods | Qty | Price | Amount\nLamp | 4 | 2 | 8\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contract No.: | 118/26 | Date: | 03.02.2026\nInvoice No.: | 77 | Date: | 11.09.2026",
                "P.O. No. | 118/26 | Date | 03.02.2026\nInvoice No. | 77 | Date | 11.09.2026",
                "Основание | Договор поставки | номер | 118/26\n | | дата | 03.02.2026\nНакладная № | 77 | Дата: | 11.09.2026"
            })
    void nothingIsSentOnTheDayOfAContract(String papers) {
        var read = ReadManifest.of("Seller: | Omega GmbH\nBuyer: | Beta Srl\n" + papers + GOODS);

        assertThat(read.line(0).text(Field.EXPORT_DATE)).contains("11.09.2026");
    }

    @Test
    void theOnlyDayOfAnOrderCounts() {
        var read = ReadManifest.of("Buyer: | Beta Srl\nP.O. No. | 118/26 | Date | 03.02.2026\n" + GOODS);

        assertThat(read.line(0).text(Field.EXPORT_DATE)).contains("03.02.2026");
    }
}
