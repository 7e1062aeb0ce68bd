package dev.tidewaiter.spreadsheet.open;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tidewaiter.samples.PackedWorkbooks;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.text.CellText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the reader against POI's own model on workbooks that are odd on purpose, and on real trade documents. */
@Tag("shared")
class OddWorkbooksTests {

    private static final Path SHARED = Path.of("../shared");
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void everyWorkbookIsReadOrRefusedWithASentence() throws Exception {
        assumeThat(Files.isDirectory(SHARED))
                .as("the shared test input stands beside the project")
                .isTrue();
        var files = PackedWorkbooks.unpack(SHARED.resolve("corpus/workbooks.tar.gz"), folder);
        try (var manifests = Files.walk(SHARED.resolve("manifests"))) {
            manifests
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(files::add);
        }
        var softly = new SoftAssertions();
        Map<String, Integer> outcomes = new TreeMap<>();
        for (var file : files) {
            outcomes.merge(outcome(file, softly), 1, Integer::sum);
        }
        outcomes.forEach((outcome, count) -> System.out.printf("%4d  %s%n", count, outcome));
        softly.assertAll();
    }

    private static String outcome(Path file, SoftAssertions softly) throws IOException {
        long start = System.nanoTime();
        var name = file.getFileName().toString();
        String outcome;
        int ours = 0;
        var sheets = new HashSet<String>();
        try (var source = FileOpening.open(file)) {
            for (var sheet : source.sheets()) {
                int cells = 0;
                try (var rows = sheet.rows()) {
                    for (var row = rows.next(); row != null; row = rows.next()) {
                        cells += row instanceof SourceRow read ? read.cells().size() : 0;
                    }
                }
                sheet.merged();
                sheets.add(sheet.ref().sheet());
                ours += cells;
            }
            outcome = ours > 0 ? "read" : "read, without a cell";
        } catch (UnreadableFile refused) {
            var sentence = String.valueOf(refused.getMessage());
            softly.assertThat(sentence).startsWith(name).endsWith(".");
            outcome = "refused: " + sentence.substring(name.length() + 2);
        } catch (RuntimeException e) {
            softly.fail(name, e);
            return "crashed";
        }
        softly.assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(LONGEST);
        Integer theirs = outcome.startsWith("read") ? cellsByPoi(file, sheets) : null;
        if (theirs != null) {
            softly.assertThat(ours).as("cells of " + name).isEqualTo(theirs);
        }
        return outcome + (theirs == null && outcome.startsWith("read") ? " (POI's model cannot)" : "");
    }

    /** How many cells of these sheets are not blank to POI's model; null when it cannot open the file. */
    private static @Nullable Integer cellsByPoi(Path file, Set<String> sheets) {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            int count = 0;
            for (var sheet : workbook) {
                if (sheets.contains(sheet.getSheetName())) { // not charts and macros
                    for (var row : sheet) {
                        for (var cell : row) {
                            count += isBlank(cell) ? 0 : 1;
                        }
                    }
                }
            }
            return count;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static boolean isBlank(Cell cell) {
        if (cell instanceof XSSFCell stored && cell.getCellType() != CellType.STRING) {
            var value = stored.getCTCell().getV();
            if (value == null || value.isEmpty()) {
                return true; // such as a formula without its result, which POI takes for 0
            }
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case BLANK, _NONE -> true;
            case STRING ->
                CellText.of(cell.getRichStringCellValue().getString()).text().isEmpty();
            default -> false;
        };
    }
}
