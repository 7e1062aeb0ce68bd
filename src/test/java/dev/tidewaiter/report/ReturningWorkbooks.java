package dev.tidewaiter.report;

import dev.tidewaiter.screening.ScreenedFiles;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;

/** Gives workbooks to a report and opens what comes back. */
abstract class ReturningWorkbooks {

    static final String SHEET_PART = "xl/worksheets/sheet1.xml";

    static final String ROWS = """
            <sheetData><row r="1" spans="1:4"><c r="A1" t="inlineStr"><is><t>Shipment</t></is></c></row>\
            <row r="2" spans="1:4"><c r="A2"><v>1</v></c><c r="D2"><v>8418.69</v></c></row></sheetData>""";

    @TempDir
    Path folder;

    final SheetRef sheet = Screened.sheet("may.xlsx");

    static String sheet(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"" + PartByPartWorkbook.MAIN + "\">"
                + content + "</worksheet>";
    }

    Path returnedSample() throws IOException {
        var input = folder.resolve("may.xlsx");
        SampleWorkbook.write(input, 6);
        return returned(
                input,
                Screened.blocked(sheet, 2),
                Screened.unasked(sheet, 3),
                Screened.clear(sheet, 4),
                Screened.held(sheet, 5),
                Screened.toReview(sheet, 6, "A thermal camera core could fall under 6A003."));
    }

    Path returned(Path input, ScreenedLine... lines) throws IOException {
        return returned(input, sheet, lines);
    }

    Path returned(Path input, SheetRef of, ScreenedLine... lines) throws IOException {
        try (var report = Reports.into(folder.resolve("out"), EnumSet.of(OutputFormat.XLSX), Screened.basis())
                .begin(input, "may")) {
            for (var line : lines) {
                report.line(line);
            }
            return Objects.requireNonNull(report.finish(ScreenedFiles.of(Screened.summary(of, lines.length), lines))
                    .get("xlsx"));
        }
    }

    static Workbook opened(Path file) throws IOException {
        return file.toString().endsWith("x") || file.toString().endsWith("m")
                ? new XSSFWorkbook(Files.newInputStream(file))
                : WorkbookFactory.create(file.toFile(), null, true);
    }
}
