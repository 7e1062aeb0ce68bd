package dev.tidewaiter.spreadsheet.open;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Files with bytes changed at random are read or refused with a sentence; nothing else may come out. */
class DamagedFilesPropertyTests {

    private static final String SHEET = """
            <worksheet><cols><col min='2' max='3' hidden='1'/></cols><sheetData>
            <row r='1'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1' t='inlineStr'><is><t>Pump_x000D_</t></is></c></row>
            <row r='2' hidden='1'><c r='A2' s='1'><v>45413.5</v></c><c t='e'><v>#N/A</v></c><c t='d'><v>2024-05-01</v></c></row>
            <row><c t='b'><v>1</v></c><c><f>A1</f><v>8.4E9</v></c></row>
            </sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>""";

    @Property(tries = 400)
    void aSheetPartWithChangedBytes(@ForAll long seed) throws Exception {
        var workbook = RawWorkbook.withRows("").formats("000000", "dd.mm.yyyy").strings("<si><t>text</t></si>");
        var random = new Random(seed);
        var part = random.nextInt(4) == 0 ? "xl/workbook.xml" : "xl/worksheets/sheet1.xml";
        var bytes = (part.endsWith("sheet1.xml") ? SHEET : workbook.text(part)).getBytes(StandardCharsets.UTF_8);
        assertReadOrRefused(
                ".xlsx", file -> workbook.part(part, changed(bytes, random)).as(file));
    }

    @Property(tries = 150)
    void aPackageWithChangedBytes(@ForAll long seed) throws Exception {
        var random = new Random(seed);
        assertReadOrRefused(".xlsx", file -> {
            RawWorkbook.withSheet(SHEET).as(file);
            Files.write(file, changed(Files.readAllBytes(file), random));
        });
    }

    @Property(tries = 300)
    void anOldWorkbookWithChangedBytes(@ForAll long seed) throws Exception {
        var random = new Random(seed);
        assertReadOrRefused(".xls", file -> Files.write(file, changed(oldWorkbook(), random)));
    }

    @Property(tries = 300)
    void aTextWithChangedBytes(@ForAll long seed) throws Exception {
        var random = new Random(seed);
        var text = "item;qty;note\n\"pump, big\";2;\"two\nlines\"\nнасос;3;\n中文;4;x\n".repeat(3);
        assertReadOrRefused(".csv", file -> Files.write(file, changed(text.getBytes(StandardCharsets.UTF_8), random)));
    }

    private static byte[] oldWorkbook() throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("Lines");
            for (int i = 0; i < 20; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("text " + i);
                row.createCell(1).setCellValue(i * 1.5);
                row.createCell(2).setCellFormula("B" + (i + 1) + "*2");
            }
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        var changed = bytes.clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    /** Writes a file. */
    private interface Writer {
        void write(Path file) throws IOException;
    }

    private static void assertReadOrRefused(String extension, Writer writer) throws Exception {
        var file = Files.createTempFile("damaged", extension);
        try {
            writer.write(file);
            assertThat(ReadRows.of(file).integrity()).isNotNull();
        } catch (UnreadableFile refused) {
            assertThat(refused.getMessage())
                    .startsWith(String.valueOf(file.getFileName()))
                    .endsWith(".");
        } finally {
            Files.delete(file);
        }
    }
}
