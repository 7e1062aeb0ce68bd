package dev.tidewaiter.rulebook.check;

import static java.util.Objects.requireNonNull;
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
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every spreadsheet program writes the same table in other bytes; only what the table says counts. */
class ResavedWorkbooksTests {

    private static final List<String> WORKBOOKS = List.of(
            "tables/codes.xlsx",
            "tables/countries.xlsx",
            "tables/designated-parties.xlsx",
            "tables/documents.xlsx",
            "tables/places.xlsx",
            "goods/drone-parts.drl.xlsx");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheRules() throws IOException {
        RulesCopy.in(folder);
    }

    @Test
    void aWorkbookThatIsOnlySavedAgainChangesNothing() throws Exception {
        var before = Rulebook.load(folder);
        for (var workbook : WORKBOOKS) {
            var bytes = Files.readAllBytes(folder.resolve(workbook));
            edit(workbook, book -> book.getSheetAt(0).setZoom(70));
            assertThat(Files.readAllBytes(folder.resolve(workbook)))
                    .as(workbook)
                    .isNotEqualTo(bytes);
        }

        var after = Rulebook.load(folder);
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.sha256()).isEqualTo(before.sha256());
        var locked = RulesCheck.locking(folder, SignOff.NONE);
        assertThat(locked.isClean()).isTrue();
        assertThat(requireNonNull(locked.rulebook()).version()).isEqualTo(before.version());
    }

    @Test
    void aCellThatSaysSomethingElseIsAnEdit() throws Exception {
        edit(
                "tables/codes.xlsx",
                book -> book.getSheet("chpl").getRow(1).getCell(3).setCellValue("Something else"));

        assertThat(Rulebook.load(folder).version()).endsWith("+edited");
    }

    @Test
    void aChangeIsOneSentenceAndTheScenariosRunAllTheSame() throws Exception {
        Files.writeString(folder.resolve("tables/notes.md"), "a note");
        var changed = RulesCheck.of(folder);
        assertThat(changed.outcomes()).isNotEmpty();
        assertThat(changed.unfired()).isEmpty();
        assertThat(changed.unpassed()).isEmpty();
        assertThat(changed.problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("versions.lock: does not fit the files: new: tables/notes.md.");
    }

    private void edit(String workbook, Consumer<Workbook> change) throws IOException {
        var file = folder.resolve(workbook);
        byte[] after;
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
                var out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            after = out.toByteArray();
        }
        Files.write(file, after);
    }
}
