package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Writes the workbooks from their CSV twins where they differ, and then the lock. Part of the build, not of the program. */
public final class RulesFolderWriter {

    private RulesFolderWriter() {}

    public static void write(Path folder) throws IOException {
        var read = RulesFolder.on(folder);
        var workbooks = new TreeMap<String, List<DataTable>>();
        for (var path : read.paths("", ".csv")) {
            if (path.endsWith(".scenarios.csv")) {
                continue;
            }
            var name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".csv".length());
            var place = path.substring(0, path.lastIndexOf('/') + 1);
            boolean decision = name.endsWith(".drl");
            var workbook = place + (decision ? name : name.substring(0, name.indexOf('.'))) + ".xlsx";
            var sheet = decision
                    ? name.substring(0, name.length() - ".drl".length())
                    : name.substring(name.indexOf('.') + 1);
            workbooks.computeIfAbsent(workbook, any -> new ArrayList<>()).add(Twins.read(path, sheet, read.text(path)));
        }
        for (var entry : workbooks.entrySet()) {
            if (differs(read, entry)) {
                Files.write(folder.resolve(entry.getKey()), workbook(entry.getValue()));
            }
        }
        lock(folder);
    }

    private static boolean differs(RulesFolder folder, Map.Entry<String, List<DataTable>> entry) throws IOException {
        var content = folder.files().get(entry.getKey());
        if (content == null) {
            return true;
        }
        var sheets = Workbooks.read(entry.getKey(), content, new ArrayList<>());
        return sheets.size() != entry.getValue().size()
                || Twins.differences(folder).stream()
                        .anyMatch(problem -> problem.file().equals(entry.getKey()));
    }

    private static byte[] workbook(List<DataTable> tables) throws IOException {
        try (var workbook = WorkbookFactory.create(true)) {
            var text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            var bold = workbook.createCellStyle();
            var font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            bold.setDataFormat(text.getDataFormat());
            for (var table : tables) {
                sheet(workbook.createSheet(table.name()), table, text, bold);
            }
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void sheet(Sheet sheet, DataTable table, CellStyle text, CellStyle bold) {
        if (!table.path().endsWith(".drl.csv")) {
            row(sheet, 0, table.heads(), bold);
        }
        for (var row : table.rows()) {
            row(sheet, row.number() - 1, table.heads().stream().map(row::text).toList(), text);
        }
        sheet.createFreezePane(0, 1);
        for (int i = 0; i < table.heads().size(); i++) {
            sheet.setColumnWidth(i, 22 * 256);
            sheet.setDefaultColumnStyle(i, text);
        }
    }

    private static void row(Sheet sheet, int number, List<String> cells, CellStyle style) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                var cell = row.createCell(i);
                cell.setCellStyle(style);
                cell.setCellValue(cells.get(i));
            }
        }
    }

    private static void lock(Path folder) throws IOException {
        var read = RulesFolder.on(folder);
        var hashes = new TreeMap<String, StringBuilder>();
        var problems = new ArrayList<Problem>();
        var before = Lock.read(read.text(RulesFolder.LOCK));
        for (var file : RuleFiles.read(read, before, problems)) {
            for (var rule : file.rules()) {
                hashes.computeIfAbsent(String.valueOf(rule.id()), any -> new StringBuilder())
                        .append(rule.name())
                        .append(new TreeMap<>(rule.annotations())
                                .entrySet().stream()
                                        .map(said -> said.getKey() + "="
                                                + said.getValue().value())
                                        .toList())
                        .append(rule.when())
                        .append(rule.then());
            }
        }
        var byRule = new TreeMap<String, String>();
        hashes.forEach((id, text) -> byRule.put(id, Sha256.of(text.toString())));
        var lock = before.renewed(LocalDate.now(ZoneOffset.UTC), byRule, read.hashes());
        Files.writeString(folder.resolve(RulesFolder.LOCK), lock.text());
    }
}
