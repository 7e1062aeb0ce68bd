package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.SignOff;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.TableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of fixed words offer these words in the workbooks, and a lock gives back what an edited workbook lost. */
class OfferedChoicesTests {

    private static final Path RULES = Path.of("rules");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyColumnThatCountsItsValuesUpOffersThem() throws IOException {
        var read = RulesFolder.on(RULES);
        var offers = TableFiles.offers(read, read.lock());
        var tables = TableFiles.read(read, read.lock(), new ArrayList<>());
        var missing = new ArrayList<String>();
        for (var table : tables.values()) {
            var workbook = table.path().replaceFirst("\\.[^/.]+\\.csv$", ".xlsx");
            var offered = offered(RULES.resolve(workbook), table.name());
            offers.of(table).keySet().stream()
                    .map(column -> table.heads().get(column))
                    .filter(head -> !offered.contains(head))
                    .forEach(head -> missing.add(table.name() + "." + head));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aLockGivesBackWhatAnEditedWorkbookLost() throws Exception {
        RulesCopy.in(folder);
        var codes = folder.resolve("tables/codes.xlsx");
        try (var book = WorkbookFactory.create(Files.newInputStream(codes))) {
            ((XSSFSheet) book.getSheet("item-classes")).getCTWorksheet().unsetDataValidations();
            book.getSheet("chpl").getRow(1).getCell(3).setCellValue("Something else");
            try (var out = Files.newOutputStream(codes)) {
                book.write(out);
            }
        }

        assertThat(Drift.in(RulesCheck.locked(folder, RulesFolder.on(folder), SignOff.NONE)))
                .isEmpty();

        assertThat(offered(codes, "item-classes")).contains("class");
        assertThat(offered(codes, "drone-headings")).contains("asked");
    }

    /** The headings under which a sheet offers something. */
    private static List<String> offered(Path workbook, String sheet) throws IOException {
        try (var book = WorkbookFactory.create(workbook.toFile(), null, true)) {
            var heads = book.getSheet(sheet).getRow(0);
            return book.getSheet(sheet).getDataValidations().stream()
                    .map(validation ->
                            validation.getRegions().getCellRangeAddress(0).getFirstColumn())
                    .map(column -> heads.getCell(column).getStringCellValue())
                    .toList();
        }
    }
}
