package dev.tidewaiter.manifest.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of numbers below the goods, and rows below them in which goods stand. */
class FurtherAmountsTests {

    private static final String GOODS = """
            Pos | Article | Description | Quantity | Unit | Price | Amount
            1 | AB-10 | Hand pump, steel | 4 | pcs | 10 | 40
            2 | AB-11 | Rubber hose | 6 | pcs | 5 | 30
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stawka VAT | Wartość netto | Kwota VAT | Wartość brutto\n23% | 70 | 16.10 | 86.10",
                "Base imponible | % IVA | Cuota IVA | Total\n70 | 21 | 14.70 | 84.70",
                "Pallet no. | Length | Width | Height | Weight\n1 | 120 | 80 | 140 | 210\n2 | 120 | 80 | 110 | 160",
                "Payment schedule\nNo. | Due date | Percent | Amount\n1 | 01.06.2025 | 30 | 21\n2 | 01.07.2025 | 70 | 49",
                "Taxa/Valor | Incid./Qtd. | Total IVA | Motivo Isenção\n23,00 | 21664 | 4982.72",
                "Code | Tax rate | Net | Tax amount | Gross\nS | 20.0 | 70 | 14 | 84"
            })
    void theNumbersOfATableWithoutGoodsAreNoLines(String table) {
        assertThat(ReadManifest.of(GOODS + table + "\n").lines).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stawka VAT | Wartość netto | Kwota VAT | Wartość brutto\n | | Gyroscope | 2 | pcs | 900 | 1800",
                "Code | Quantity | Price\n | 441-877 | 441877 | 2 | | 900 | 1800",
                "No. | Rate | Net\n | 441900 | | 2 | | 900 | 1800",
                "ENGINE ROOM\n3 | 441-900 | 441900 | 2 | | 900 | 1800"
            })
    void goodsBelowAreALine(String rows) {
        assertThat(ReadManifest.of(GOODS + rows + "\n").lines).hasSize(3);
    }
}
