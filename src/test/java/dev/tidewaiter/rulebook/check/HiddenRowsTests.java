package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.SignOff;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook of rules holds and does not show counts, and nobody who looks through it has seen it. */
class HiddenRowsTests {

    private static final String CODES = "tables/codes.xlsx";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void hide() throws IOException {
        RulesCopy.in(folder).withoutScenarios();
        var file = folder.resolve(CODES);
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
                var out = new ByteArrayOutputStream()) {
            book.setSheetHidden(book.getSheetIndex("headings"), true);
            var chpl = book.getSheet("chpl");
            for (int row : new int[] {2, 4, 5}) {
                chpl.getRow(row).setZeroHeight(true);
            }
            chpl.setColumnHidden(3, true);
            chpl.setColumnWidth(5, 0); // drawn together until nothing of it is seen
            book.write(out);
            Files.write(file, out.toByteArray());
        }
    }

    @Test
    void areToldOfEachSheetInOneLine() throws IOException {
        assertThat(RulesCheck.ofWhatChanged(folder).problems())
                .extracting(Problem::toString)
                .contains(
                        "tables/codes.xlsx:chpl: hides row 3, rows 5 to 6, column D, column F, and what stands there counts all the"
                                + " same; show it, or delete it",
                        "tables/codes.xlsx:headings: hides the whole sheet, and what stands there counts all the same;"
                                + " show it, or delete it");
    }

    @Test
    void keepARulebookFromBeingSignedAndNotFromScreening() throws Exception {
        assertThat(RulesCheck.locking(folder, SignOff.NONE).problems())
                .extracting(Problem::toString)
                .anyMatch(told -> told.startsWith("tables/codes.xlsx:chpl: hides row 3"));
        assertThat(Rulebook.load(folder).rules()).isNotEmpty();
    }
}
