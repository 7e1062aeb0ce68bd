package dev.tidewaiter.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.samples.PackedWorkbooks;
import dev.tidewaiter.screening.FileOutput;
import dev.tidewaiter.screening.ScreenedFiles;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real workbooks, each row judged as if by lot: what comes back must open, and hold all that was sent. */
@Tag("shared")
class FoundWorkbooksTests {

    private static final Path SHARED = Path.of("../shared");

    @TempDir
    Path folder;

    @Test
    void tradeDocumentsComeBackWhole() throws IOException {
        assumeThat(SHARED.resolve("manifests"))
                .as("the folder ../shared with trade documents is not here")
                .isDirectory();
        List<Path> files;
        try (var all = Files.walk(SHARED.resolve("manifests"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(returnedOf(files)).isGreaterThan(20);
    }

    @Test
    void oddWorkbooksComeBackWhole() throws IOException {
        var archive = SHARED.resolve("corpus/workbooks.tar.gz");
        assumeThat(archive)
                .as("the folder ../shared with odd workbooks is not here")
                .isRegularFile();
        assertThat(returnedOf(PackedWorkbooks.unpack(archive, folder))).isGreaterThan(100);
    }

    /** How many came back as they were. Those that the reader refuses are not tried. */
    private int returnedOf(List<Path> files) throws IOException {
        int count = 0;
        var wrong = new ArrayList<String>();
        for (var file : files) {
            try {
                count += comesBack(file) ? 1 : 0;
            } catch (AssertionError | RuntimeException e) {
                var message = String.valueOf(e);
                wrong.add(file.getFileName() + ": " + message.substring(0, Math.min(300, message.length())));
            }
        }
        assertThat(wrong).isEmpty();
        return count;
    }

    private boolean comesBack(Path file) throws IOException {
        Path returned;
        try (var source = FileOpening.open(file)) {
            var out = folder.resolve("out");
            try (var report = Reports.into(out, EnumSet.of(OutputFormat.XLSX, OutputFormat.HTML), Screened.basis())
                    .begin(file, String.valueOf(file.getFileName()))) {
                for (var sheet : source.sheets()) {
                    judge(sheet, report);
                }
                var read = new ManifestSummary(String.valueOf(file.getFileName()), "00", List.of(), List.of());
                returned = Objects.requireNonNull(
                        report.finish(ScreenedFiles.of(read)).get("xlsx"));
            }
        } catch (UnreadableFile refused) {
            return false;
        }
        if (String.valueOf(file).matches(".*\\.(csv|tsv|txt|md)")) {
            try (var after = WorkbookFactory.create(returned.toFile(), null, true)) {
                assertThat(after.getNumberOfSheets()).isEqualTo(4);
            }
            return true;
        }
        ZipSecureFile.setMinInflateRatio(0.0001);
        try (var sent = opened(file)) {
            if (sent == null) {
                return false;
            }
            try (var after = WorkbookFactory.create(returned.toFile(), null, true)) {
                SameWorkbook.holds(sent, after);
            }
        }
        return true;
    }

    private static @Nullable Workbook opened(Path file) {
        try {
            return WorkbookFactory.create(file.toFile(), null, true);
        } catch (IOException | RuntimeException e) {
            // POI cannot open it either, so there is nothing to hold the result against
            return null;
        }
    }

    private static void judge(SourceSheet sheet, FileOutput report) throws IOException, UnreadableFile {
        try (var rows = sheet.rows()) {
            int read = 0;
            for (var row = rows.next(); row != null && read < 300; row = rows.next()) {
                if (row instanceof SourceRow source && read++ > 0) {
                    report.line(judged(sheet, source));
                }
            }
        }
    }

    private static ScreenedLine judged(SourceSheet sheet, SourceRow row) {
        var line = GoodsLine.at(sheet.ref(), row.number()).build();
        if (row.number() % 3 == 0) {
            return new ScreenedLine(line, Verdict.CLEAR, List.of(), List.of(), List.of());
        }
        var cell = row.cells().get(row.number() % row.cells().size());
        var value = Value.read(Field.REMARKS, cell.text(), new CellRef(sheet.ref(), row.number(), cell.column()));
        var missing = Value.absent(Field.HS, new CellRef(sheet.ref(), row.number(), cell.column() + 1));
        var finding = new Finding(
                "X01",
                Severity.HOLD,
                "By lot",
                "Row " + row.number(),
                "Look.",
                List.of(),
                List.of(value, missing),
                null,
                List.of(),
                List.of(),
                null,
                null);
        return new ScreenedLine(line, Verdict.HOLD, List.of(finding), List.of(), List.of());
    }
}
