package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks with the headings of columns in them, judged by the program's own rules and lists. */
class RemarksEaseNothingTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Owners: Redlepus Fund 100%, contents: Limbach L550E engine for drone",
                "Owner: Redlepus Fund 100%. Packed inside: Limbach L550E UAV engines",
                "Owner share: 51%. Limbach L550E engine inside",
                "Owner: Redlepus 100%, end use missile guidance",
                "Owners: Redlepus Fund 100%; deliver to Xiamen Limbach Aircraft Engine Co., Ltd",
                "Gesellschafter: Redlepus 100%, Ware für Xiamen Limbach Aircraft Engine Co., Ltd"
            })
    void whatStandsBehindOwnersCounts(String remark) throws Exception {
        assertThat(verdict("7318.15", "Hex bolts", "2026-10-01", "", remark)).isEqualTo(Verdict.HOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contract date: 2023-12-01",
                "Contract dated 2023-12-01; new contract dated 2024-05-01",
                "Contract of 2020-01-01 void"
            })
    void theDayOfAnOldContractInARemarkEasesNoRefusedClause(String remark) throws Exception {
        assertThat(verdict("8807.30", "Parts of aeroplanes", "2024-11-01", "No", remark))
                .isEqualTo(Verdict.HOLD);
    }

    private Verdict verdict(String code, String description, String day, String clause, String remark)
            throws Exception {
        var lines = OwnRules.screened(
                folder,
                "Date,Exporter,Exporter country,Consignee,Consignee country,Destination,HS code,Description,"
                        + "No re-export clause,Remarks\n"
                        + day + ",Nordsee Handel GmbH,DE,Beograd Kovan doo,RS,RS," + code + "," + description + ","
                        + clause + ",\"" + remark + "\"\n");
        assertThat(lines).hasSize(1);
        return lines.get(0).verdict();
    }
}
