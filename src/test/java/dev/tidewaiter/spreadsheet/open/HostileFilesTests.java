package dev.tidewaiter.spreadsheet.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTests {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private void assertRefused(Path file, String... words) {
        assertThatThrownBy(() -> ReadRows.of(file))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith(String.valueOf(file.getFileName()))
                .hasMessageContainingAll(words);
    }

    /** A workbook whose part is a beginning, many blocks and an end, without holding it in memory. */
    private Path endless(String part, String start, IntFunction<String> block, int blocks, String end)
            throws Exception {
        var plain = RawWorkbook.withRows("<row><c t='s'><v>0</v></c></row>").in(folder);
        var file = folder.resolve("big.xlsx");
        try (var from = new ZipFile(plain.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : java.util.Collections.list(from.entries())) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < blocks; i++) {
                to.write(block.apply(i).getBytes(StandardCharsets.UTF_8));
            }
            to.write(end.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    @Test
    void entitiesAreNeverExpanded() throws Exception {
        var laugh = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>";
        var sheet = "<worksheet><sheetData><row><c t='inlineStr'><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        assertRefused(
                RawWorkbook.withRows("")
                        .part("xl/worksheets/sheet1.xml", laugh + sheet)
                        .in(folder),
                "DOCTYPE");
        assertRefused(
                RawWorkbook.withRows("")
                        .part("xl/workbook.xml", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><workbook/>")
                        .in(folder),
                "DOCTYPE");
        assertRefused(
                RawWorkbook.withRows("<row><c t='s'><v>0</v></c></row>")
                        .part("xl/sharedStrings.xml", laugh + "<sst><si><t>&b;</t></si></sst>")
                        .in(folder),
                "DOCTYPE");
        assertRefused(
                RawWorkbook.withRows("").part("xl/worksheets/sheet1.xml", sheet).in(folder), "damaged");
    }

    @Test
    void aTextWithoutEndIsNotGathered() throws Exception {
        var block = "a".repeat(MEGABYTE);
        assertRefused(
                endless(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row><c><v>",
                        i -> block,
                        12,
                        "</v></c></row></sheetData></worksheet>"),
                "single text");
        assertRefused(
                endless(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row x='",
                        i -> block,
                        12,
                        "'/></sheetData></worksheet>"),
                "single text");
        assertRefused(
                endless("xl/sharedStrings.xml", "<sst><si><t>", i -> block, 12, "</t></si></sst>"), "single text");
    }

    @Test
    void aCellOfAMillionCharactersCostsItsRowOnly() throws Exception {
        var block = "a".repeat(MEGABYTE);
        var file = endless(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c><v>1</v></c></row><row><c t='str'><v>",
                i -> block,
                3,
                "</v></c></row><row><c><v>3</v></c></row></sheetData></worksheet>");
        var reading = ReadRows.of(file);
        assertThat(reading.rows()).extracting(SourceRow::number).containsExactly(1, 3);
        assertThat(reading.unreadable()).singleElement().asString().startsWith("2: The cell A2");
    }

    @Test
    void aLongCellIsKeptWhole() throws Exception {
        var text = "word ".repeat(20_000).strip();
        var reading = ReadRows.of(RawWorkbook.withRows("<row><c t='str'><v>" + text + "</v></c></row>")
                .in(folder));
        assertThat(reading.texts().get(0)).containsExactly(text);
    }

    @Test
    void aBombOfBlanksOrTagsIsRefused() throws Exception {
        var blanks = " ".repeat(MEGABYTE);
        assertRefused(
                endless("xl/worksheets/sheet1.xml", "<worksheet>", i -> blanks, 12, "</worksheet>"), "single text");
        var comments = "<!-- x -->".repeat(MEGABYTE / 10);
        assertRefused(
                endless("xl/worksheets/sheet1.xml", "<worksheet>", i -> comments, 100, "</worksheet>"), "zip bomb");
        var tags = "<c/>".repeat(MEGABYTE / 4);
        assertRefused(
                endless(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row>",
                        i -> tags,
                        12,
                        "</row></sheetData></worksheet>"),
                "Lines");
    }

    @Test
    void tagsNestedWithoutEndAreRefused() throws Exception {
        var tags = "<a>".repeat(MEGABYTE / 4);
        assertRefused(endless("xl/worksheets/sheet1.xml", "<worksheet>", i -> tags, 1, ""), "nests tags");
    }

    @Test
    void aSheetOfAllColumnsIsRead() throws Exception {
        var row = "<row>" + "<c><v>1</v></c>".repeat(16_384) + "</row>";
        assertThat(ReadRows.of(RawWorkbook.withRows(row).in(folder)).rows())
                .singleElement()
                .satisfies(one -> assertThat(one.cells()).hasSize(16_384));
    }

    @Test
    void rowsAndColumnsBeyondASheetAreRefused() throws Exception {
        assertRefused(RawWorkbook.withRows("<row r='1048577'/>").in(folder), "row numbered 1048577");
        assertRefused(
                RawWorkbook.withRows("<row><c r='XFE1'><v>1</v></c></row>").in(folder), "beyond the last column");
    }

    @Test
    void millionsOfDifferentTagsDoNotFillTheMemory() throws Exception {
        IntFunction<String> names = i -> {
            var tags = new StringBuilder();
            for (int k = 0; k < 20_000; k++) {
                tags.append("<n").append(i * 20_000 + k).append("/>");
            }
            return tags.toString();
        };
        assertRefused(
                endless("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", names, 1, "</sheetData></worksheet>"),
                "different tags");
    }
}
