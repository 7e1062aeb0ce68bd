package dev.tidewaiter.manifest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tidewaiter.manifest.ManifestPosition;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in no cell of a file and names somebody who must not pass unsaid, here whoever is called Vexley. */
class OutsideCellsTests {

    private static final ManifestReader READER = ManifestReader.of(WordLists.bundled())
            .watching(line ->
                    line.values().stream().anyMatch(value -> value.text().contains("Vexley")));
    private static final String[] LINE = {"Altona Keramik GmbH", "Tiles", "4"};

    @TempDir
    private Path folder;

    private final List<GoodsLine> lines = new ArrayList<>();

    @Test
    void aCommentThatTellsIsSaidOfTheLineAtWhoseCellItStands() throws Exception {
        var summary = read(workbook(
                "may.xlsx", "Lines", "held for Vexley", new String[] {"Consignee", "Description", "Qty"}, LINE));

        assertThat(lines).extracting(GoodsLine::row).containsExactly(2);
        assertThat(lines.get(0).elsewhere()).extracting(Value::where).containsExactly("comment at A2");
        assertThat(summary.sheets().get(0).linesScreened()).isEqualTo(1);
        assertThat(summary.integrity()).isEmpty();
    }

    @Test
    void aCommentAtARowWithoutGoodsIsALineBelowTheLastRow() throws Exception {
        read(workbook(
                "may.xlsx",
                "Lines",
                "held for Vexley",
                new String[] {"Packing list"},
                new String[] {"of 4 May"},
                new String[] {"Consignee", "Description", "Qty"},
                LINE));

        assertThat(lines).extracting(GoodsLine::row).containsExactly(4, 5);
        assertThat(lines.get(0).elsewhere()).isEmpty();
        assertThat(lines.get(1).value(Field.REMARKS).where()).isEqualTo("comment at A2");
    }

    /** The row of headings tells it, too: a column that nobody fills, or whose heading looks like a company, tells it nowhere else. */
    @Test
    void aHeadingThatTellsIsOfEachRowThatFillsItsColumn() throws Exception {
        read(workbook(
                "may.xlsx",
                "Lines",
                "keep dry",
                new String[] {"Consignee", "Description", "Qty", "Share of Vexley (pcs)"},
                new String[] {LINE[0], LINE[1], LINE[2], "2"},
                new String[] {LINE[0], LINE[1], LINE[2], "0"},
                new String[] {LINE[0], LINE[1], LINE[2], ""}));

        assertThat(lines)
                .extracting(GoodsLine::row, line -> line.text(Field.REMARKS))
                .containsExactly(
                        tuple(1, "Share of Vexley (pcs)"),
                        tuple(2, "Share of Vexley (pcs)"),
                        tuple(3, ""),
                        tuple(4, ""));
        assertThat(lines.get(1).value(Field.REMARKS).cell()).hasToString("may.xlsx, Lines!D1");
    }

    @Test
    void itIsTheSameLineInTheWorkbookThatComesBack() throws Exception {
        read(workbook(
                "may.xlsx",
                "Lines",
                "held for Vexley",
                new String[] {"Packing list"},
                new String[] {"of 4 May"},
                new String[] {
                    "Consignee", "Description", "Qty", "Verdict", "Why", "Rules", "Next step", "Decision", "Note"
                },
                new String[] {LINE[0], LINE[1], LINE[2], "CLEAR"},
                new String[] {"", "", "", "HOLD", "it names Vex Ley"}));

        assertThat(lines).extracting(GoodsLine::row).containsExactly(4, 5);
    }

    @Test
    void otherCommentsSayNothing() throws Exception {
        read(workbook("may.xlsx", "Lines", "keep dry", new String[] {"Consignee", "Description", "Qty"}, LINE));

        assertThat(lines).hasSize(1);
    }

    @Test
    void theNamesOfFileAndSheetAreSaid() throws Exception {
        var summary = read(workbook(
                "order_of_Vexley.xlsx",
                "Vexley 17",
                "keep dry",
                new String[] {"Consignee", "Description", "Qty"},
                LINE));

        assertThat(lines).extracting(GoodsLine::row).containsExactly(2, 3);
        assertThat(lines.get(1).value(Field.REMARKS).where()).isEqualTo("name of the sheet");
        assertThat(summary.integrity())
                .extracting(IntegrityFinding::what)
                .containsExactly("The file's name names a listed party: \"order_of_Vexley\".");
    }

    @Test
    void placesAndGoodsAreLookedForAsWell() throws Exception {
        var places = ManifestReader.of(WordLists.bundled())
                .watching(line ->
                        line.elsewhere().stream().anyMatch(value -> value.text().contains("Xanthia"))
                                || line.value(Field.DESCRIPTION).text().contains("rotor"));
        var file = workbook(
                "may.xlsx", "to Xanthia", "a rotor inside", new String[] {"Consignee", "Description", "Qty"}, LINE);
        try (var open = places.open(ManifestSource.of(file))) {
            for (var line = open.next(); line != null; line = open.next()) {
                lines.add(line);
            }
        }

        var told = lines.get(lines.size() - 1);
        assertThat(told.elsewhere()).extracting(Value::where).containsExactly("name of the sheet");
        // it does not describe the goods of the line at which it stands
        assertThat(told.value(Field.DESCRIPTION).where()).isEqualTo("comment at A2");
        assertThat(lines.get(0).elsewhere()).isEmpty();
    }

    @Test
    void aCommentAtAMergedCellIsOfAllItsRows() throws Exception {
        var file = workbook(
                "may.xlsx",
                "Lines",
                "held for Vexley",
                new String[] {"Consignee", "Description", "Qty"},
                LINE,
                new String[] {"", "Pots", "5"},
                LINE);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file));
                var out = Files.newOutputStream(folder.resolve("merged.xlsx"))) {
            workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            workbook.write(out);
        }

        read(folder.resolve("merged.xlsx"));

        assertThat(lines).extracting(line -> line.elsewhere().size()).containsExactly(1, 1, 0);
    }

    @Test
    void whatALineToldBeforeABreakIsNotToldAgainBehindIt() throws Exception {
        var file = workbook(
                "may.xlsx",
                "Lines",
                "held for Vexley",
                new String[] {"Consignee", "Description", "Qty"},
                LINE,
                LINE,
                LINE);
        ManifestPosition position;
        try (var open = READER.open(ManifestSource.of(file))) {
            open.next();
            open.next();
            position = open.position();
        }
        try (var open = READER.open(ManifestSource.of(file), position)) {
            for (var line = open.next(); line != null; line = open.next()) {
                lines.add(line);
            }
        }

        assertThat(lines).extracting(GoodsLine::row).containsExactly(4);
    }

    private Path workbook(String file, String name, String comment, String[]... rows) throws Exception {
        var path = folder.resolve(file);
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(path)) {
            var sheet = workbook.createSheet(name);
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (!rows[i][j].isEmpty()) {
                        row.createCell(j).setCellValue(rows[i][j]);
                    }
                }
            }
            var written = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
            written.setAddress(1, 0);
            written.setString(new XSSFRichTextString(comment));
            workbook.write(out);
        }
        return path;
    }

    private ManifestSummary read(Path file) throws Exception {
        try (var open = READER.open(ManifestSource.of(file))) {
            for (var line = open.next(); line != null; line = open.next()) {
                lines.add(line);
            }
            return open.summary();
        }
    }
}
