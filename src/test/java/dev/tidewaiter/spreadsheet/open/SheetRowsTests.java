package dev.tidewaiter.spreadsheet.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.ReadAhead;
import dev.tidewaiter.spreadsheet.read.RowRead;
import dev.tidewaiter.spreadsheet.read.SheetRows;
import dev.tidewaiter.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetRowsTests {

    private static final int ROWS = 5000;

    @TempDir
    Path folder;

    private Path file(String ending) throws Exception {
        var path = folder.resolve("rows." + ending);
        switch (ending) {
            case "csv" ->
                Files.writeString(
                        path,
                        String.join(
                                "\n",
                                IntStream.rangeClosed(1, ROWS)
                                        .mapToObj(row -> "row " + row + ",x")
                                        .toList()));
            case "xls" -> {
                try (var workbook = new HSSFWorkbook();
                        var out = Files.newOutputStream(path)) {
                    var sheet = workbook.createSheet("Rows");
                    for (int row = 1; row <= ROWS; row++) {
                        sheet.createRow(row - 1).createCell(0).setCellValue("row " + row);
                    }
                    workbook.write(out);
                }
            }
            default ->
                RawWorkbook.withRows(String.join(
                                "",
                                IntStream.rangeClosed(1, ROWS)
                                        .mapToObj(row ->
                                                "<row r='%d'><c t='str'><v>row %d</v></c></row>".formatted(row, row))
                                        .toList()))
                        .as(path);
        }
        return path;
    }

    private static List<RowRead> all(SheetRows rows) throws Exception {
        var all = new ArrayList<RowRead>();
        try (rows) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void aReadingThatWasLeftGoesOnAtItsRow(String ending) throws Exception {
        try (var source = FileOpening.open(file(ending))) {
            var sheet = source.sheets().get(0);
            var whole = all(sheet.rows());
            assertThat(whole).hasSize(ROWS);
            var first = new ArrayList<RowRead>();
            try (var rows = sheet.rows()) {
                while (first.size() < 1234) {
                    first.add(rows.next());
                }
            }
            int position = first.get(first.size() - 1).number();
            first.addAll(all(sheet.rows(position + 1)));
            assertThat(first).isEqualTo(whole);
            assertThat(all(sheet.rows(ROWS + 1))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    void readingAheadGivesTheSameRows(String ending) throws Exception {
        try (var source = FileOpening.open(file(ending))) {
            var sheet = source.sheets().get(0);
            assertThat(all(ReadAhead.start(sheet))).isEqualTo(all(sheet.rows()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv"})
    @Timeout(20)
    void whoLeavesAReadingAheadEarlyMayReadTheFileAgain(String ending) throws Exception {
        try (var source = FileOpening.open(file(ending))) {
            var sheet = source.sheets().get(0);
            for (int time = 0; time < 20; time++) {
                try (var rows = ReadAhead.start(sheet)) {
                    assertThat(rows.next()).isNotNull();
                }
            }
            assertThat(all(sheet.rows())).hasSize(ROWS);
        }
    }

    @Test
    void damageIsToldAfterTheRowsBeforeIt() throws Exception {
        var file = RawWorkbook.withRows("<row r='1'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row><broken")
                .in(folder);
        try (var source = FileOpening.open(file);
                var rows = ReadAhead.start(source.sheets().get(0))) {
            assertThat(rows.next()).isNotNull();
            assertThat(rows.next()).isNotNull();
            assertThatThrownBy(rows::next)
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContaining("after row 2")
                    .satisfies(damaged -> assertThat(Wording.by((Exception) damaged))
                            .extracting(Wording::key, Wording::told)
                            .containsExactly(
                                    "file.damaged.after", List.of(String.valueOf(file.getFileName()), "Lines", "2")));
        }
    }
}
