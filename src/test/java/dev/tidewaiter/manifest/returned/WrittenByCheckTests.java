package dev.tidewaiter.manifest.returned;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenByCheckTests {

    private static SourceRow row(List<String> texts) {
        var cells = new ArrayList<SourceCell>();
        texts.forEach(text -> cells.add(new SourceCell(cells.size(), SourceCell.Kind.TEXT, text, Double.NaN, false)));
        return new SourceRow(1, false, cells);
    }

    @Test
    void theSheetsOfAnEarlierCheckAreTold() {
        assertThat(WrittenByCheck.isSheet("Findings", List.of(row(WrittenByCheck.FINDINGS_HEADINGS))))
                .isTrue();
        assertThat(WrittenByCheck.isSheet("Could not check", List.of(row(WrittenByCheck.COULD_NOT_CHECK_HEADINGS))))
                .isTrue();
        assertThat(WrittenByCheck.isSheet(
                        "About this check",
                        List.of(
                                row(List.of("One line was checked.")),
                                row(List.of("File", "a.xlsx")),
                                row(List.of("SHA-256 of the file", "00")))))
                .isTrue();
    }

    @Test
    void aManifestThatIsOnlyCalledFindingsIsRead() {
        assertThat(WrittenByCheck.isSheet("Findings", List.of(row(List.of("Consignee", "HS Code")))))
                .isFalse();
    }

    @Test
    void theColumnsOfAnEarlierCheckHoldNothing() {
        var read = ReadManifest.of("""
                Consignee | Description | HS Code | Verdict | Why | Rules | Next step | Decision | Note
                Beta LLC | Tiles | 690721 | HOLD | like Gamma Works Ltd | R1 | Ask | hold | asked Gamma Works Ltd
                """);

        assertThat(read.line(0).parties()).hasSize(1);
        assertThat(read.line(0).has(Field.REMARKS)).isFalse();
        assertThat(read.sheet().mapping().unmapped()).contains("I: Note");
    }
}
