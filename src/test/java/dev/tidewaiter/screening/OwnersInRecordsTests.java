package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.shipment.OwnValue;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An owner that a remark names is found in a record of JSON Lines as in a row of a sheet. */
class OwnersInRecordsTests {

    private static final String REMARK = "Owners: Xiamen Limbach Aircraft Engine Co., Ltd 60%";

    @TempDir
    private Path folder;

    private ScreenedLine row() throws Exception {
        return OwnRules.screened(
                        folder,
                        "Consignee,Destination,Description,HS,Export date,Remarks%nHeron Trading,VN,Steel pumps,841370,2026-05-04,\"%s\"%n"
                                .formatted(REMARK))
                .get(0);
    }

    private ScreenedLine record() throws Exception {
        var file = Files.writeString(
                folder.resolve("lines.jsonl"),
                "{\"consignee.name\":\"Heron Trading\",\"destination\":\"VN\",\"description\":\"Steel pumps\",\"hs\":\"841370\",\"exportDate\":\"2026-05-04\",\"remarks\":\"%s\"}%n"
                        .formatted(REMARK));
        return OwnRules.screened(file).get(0);
    }

    @Test
    void rulesOfOwnershipAnswerBothAlike() throws Exception {
        var row = row();
        var record = record();
        assertThat(record.line().own()).extracting(OwnValue::column).containsExactly("owners");
        assertThat(record.line().own().get(0).value().place())
                .as("where a record says it")
                .isNotNull();
        assertThat(row.findings()).extracting(Finding::rule).isNotEmpty();
        assertThat(record.findings())
                .extracting(Finding::rule)
                .containsExactlyElementsOf(
                        row.findings().stream().map(Finding::rule).toList());
    }
}
