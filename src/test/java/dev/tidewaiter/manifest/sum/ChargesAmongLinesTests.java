package dev.tidewaiter.manifest.sum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charges that are written as lines of goods are. */
class ChargesAmongLinesTests {

    private static final String TABLE = """
            No | Description | HS Code | Qty | Unit | Price | Amount
            1 | Gingerbread, glazed | 19052090 | 2400 | pcs | 1.15 | 2760
            2 | Honey of heather | 04090000 | 600 | pcs | 5.10 | 3060
            """;

    @Test
    void oneOfAServiceWithoutACodeIsACharge() {
        assertThat(ReadManifest.of(TABLE + "3 | Transport to the port | | 1 | serv. | 420 | 420\n").lines)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 | Transport trolley | 87168000 | 1 | serv. | 420 | 420",
                "3 | Transport trolley | | 1 | pcs | 420 | 420",
                "3 | Transport trolley | | 2 | sets | 420 | 840",
                "3 | Moulds of wood | | 1 | lot | 420 | 420",
            })
    void goodsStayGoods(String line) {
        assertThat(ReadManifest.of(TABLE + line + "\n").lines).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transport aircraft parts | 88073000 | 1 | set | 5000 | ",
                "Porto IC 8542 | 85423100 | 1 | lot | 5000 | ",
                "Transport equipment MQ-9 | | 1 | set | 5000 | ",
                "Packing & loading machine | | 1 | set | 5000 | ",
                "Freight | 88073000 | 1 | set | 5000 | ",
            })
    void goodsWhoseNameBeginsAsAChargeAreNone(String line) {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | Unit | Price | Net weight
                Ceramic tiles | 69072100 | 100 | m2 | 12 | 800
                Floor tiles | 69072100 | 50 | m2 | 10 | 400
                """ + line + "\n");

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void aChargeBesideTheColumnOfGoodsIsNone() {
        var read = ReadManifest.of("""
                No | Item | Qty | Unit | Price | Amount
                A1 | Headboard | 40 | pc | 185 | 7400
                A2 | Night stand | 80 | pc | 58 | 4640
                Export packing & loading | | 1 | lot | 900 | 900
                """);

        assertThat(read.lines).hasSize(2);
    }
}
