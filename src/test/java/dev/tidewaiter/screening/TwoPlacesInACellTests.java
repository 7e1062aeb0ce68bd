package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second place in a cell does not hide the first, whatever stands between them. */
class TwoPlacesInACellTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Consignee address | Warehouse 5, Moscow; 12 Main St, Boston, United States | HOLD",
                "Consignee address | Moscow and Boston, United States | HOLD",
                "Consignee address | Lenina 5, Moscow, phone USA | HOLD",
                "Consignee address | Main St 5; Havana; IL 62644; USA | CLEAR",
                "Consignee address | 12 Main St, Moscow, United States | CLEAR",
                "Consignee address | 12 Tehran Gardens, London Tower, Vali Asr | HOLD",
                "Consignee address | Cambridge House, 3 Yalta Grove, Naberezhnaya | BLOCK",
                "Consignee address | 12 Tehran Gardens, Preston, Vanak | HOLD",
                "Consignee address | 5 Yalta Grove, Oxford, Naberezhnaya | BLOCK",
                "Consignee address | 5 Yalta Grove; London | CLEAR",
                "Remarks | Deliver to 5 Yalta Grove, London office pays | BLOCK",
                "Remarks | Deliver to 5 Yalta Grove, London SE1 7AA | CLEAR",
                "Place of delivery | Moscow; USA | HOLD",
                "Place of delivery | Saint-Petersburg/Florida/USA | CLEAR",
            })
    void bothCount(String header, String text, Verdict verdict) throws Exception {
        var lines = OwnRules.screened(
                folder,
                "Consignee;Country of destination;Description of goods;HS code;Country of origin;" + header
                        + "\nFörde Mat AS;Norway;Table salt, bags of 25 kg;25010091;Germany;\"" + text + "\"\n");

        assertThat(lines).singleElement().extracting(line -> line.verdict()).isEqualTo(verdict);
    }
}
