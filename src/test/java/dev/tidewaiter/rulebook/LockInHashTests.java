package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.source.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock decides whether a changed workbook or its twin is read, so the same files under another lock are another rulebook. */
class LockInHashTests {

    private static final String CODES = "tables/codes.xlsx";

    @TempDir
    private Path folder;

    @Test
    void aLockThatTakesAnEditedWorkbookForItsOwnChangesTheHash() throws Exception {
        var copy = RulesCopy.in(folder);
        editWorkbook(folder.resolve(CODES));
        var workbookRead = Rulebook.load(folder);

        var hash = Sha256.of(Files.readAllBytes(folder.resolve(CODES)));
        copy.edit("versions.lock", text -> text.replaceAll("(?m)^(.*" + CODES + " )[0-9a-f]{64}", "$1" + hash));
        var twinRead = Rulebook.load(folder);

        assertThat(twinRead.sha256()).isNotEqualTo(workbookRead.sha256());
    }

    private static void editWorkbook(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                var out = Files.newOutputStream(file)) {
            var row = workbook.getSheet("chpl").getRow(1);
            row.getCell(2).setCellValue("854299");
            workbook.write(out);
        }
    }
}
