package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.hash.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rulebook's hash stands for all that was read: which of two twins, and words that change on disk meanwhile. */
class RulesAsReadTests {

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

    @Test
    void wordsAreThoseThatWereReadWithTheRules() throws Exception {
        var copy = RulesCopy.in(folder);
        var rulebook = Rulebook.load(folder);
        copy.edit("words/manifest/cell-words.tsv", text -> text.replaceFirst("(?m)^absent\\t", "absent\tlater|"));

        var words = rulebook.words().lists().list("manifest/cell-words.tsv");

        assertThat(words.rows(2))
                .filteredOn(row -> row.cell(0).equals("absent"))
                .allSatisfy(row -> assertThat(row.words(1)).doesNotContain("later"));
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
