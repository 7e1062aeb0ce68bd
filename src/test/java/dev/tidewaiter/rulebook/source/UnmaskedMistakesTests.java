package dev.tidewaiter.rulebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several mistakes at once: each is told, and none waits until another is mended. */
class UnmaskedMistakesTests {

    private static final String CODES = "tables/codes.xlsx";
    private static final String COUNTRIES = "tables/countries.xlsx";

    @TempDir
    private Path folder = Path.of("");

    private RulesCopy copy = new RulesCopy(folder);

    @BeforeEach
    void copyTheRules() throws IOException {
        copy = RulesCopy.in(folder);
    }

    @Test
    void mergedCellsHideNoOtherRowOfTheirSheet() throws IOException {
        change(CODES, book -> {
            var sheet = book.getSheet("chpl");
            sheet.addMergedRegion(CellRangeAddress.valueOf("D5:D6"));
            sheet.getRow(5).getCell(3).setBlank();
            sheet.getRow(9).getCell(4).setCellValue("1 May 2024");
        });

        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "tables/codes.xlsx:chpl!D5: is merged with cells beside it; part them again, and write the value"
                                + " into each",
                        "tables/codes.xlsx:chpl!E10: \"1 May 2024\" is no day; write it as 2024-10-17");
    }

    @Test
    void aMistakeInOneWorkbookHidesNoRenamedSheetOfAnother() throws IOException {
        change(CODES, book -> book.getSheet("chpl").getRow(9).getCell(2).setCellValue(850999));
        change(COUNTRIES, book -> book.setSheetName(book.getSheetIndex("diversion"), "diverson"));

        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "tables/codes.xlsx:chpl!C10: is a number; format the cell as text and type it again, because a"
                                + " number loses its leading zeros",
                        "tables/countries.xlsx:diverson: is a sheet that no table is declared for, and the sheet"
                                + " \"diversion\" is missing; if it was renamed, name it \"diversion\" again");
    }

    @Test
    void sheetsThatWereRenamedInTwoWorkbooksAreToldOfEach() throws IOException {
        change(CODES, book -> book.setSheetName(book.getSheetIndex("chpl"), "CHPL"));
        change(COUNTRIES, book -> book.setSheetName(book.getSheetIndex("diversion"), "diverson"));

        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .hasSize(2)
                .allSatisfy(told -> assertThat(told).contains("if it was renamed, name it"));
    }

    @Test
    void aTwinThatCannotBeReadIsNotMissingToo() throws IOException {
        copy.edit("tables/codes.chpl.csv", text -> text.replaceFirst(",854231,", ",\"8542\"31,"));

        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("tables/codes.chpl.csv: cannot be read: in line ");
    }

    private void change(String workbook, Consumer<Workbook> change) throws IOException {
        changed(folder.resolve(workbook), change);
    }

    /** Saves a workbook in which something was changed. */
    static void changed(Path file, Consumer<Workbook> change) throws IOException {
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(file)));
                var out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            Files.write(file, out.toByteArray());
        }
    }
}
