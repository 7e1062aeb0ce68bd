package dev.tidewaiter.spreadsheet.xml;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import dev.tidewaiter.spreadsheet.read.SourceFile;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An XML spreadsheet of Excel 2003, which resource planning systems still export under the name of an old workbook. It is written back
 * as a text file is. A single filled sheet is named as the file, several as their tabs. The elements are those of Microsoft's "XML
 * Spreadsheet Reference" (Office XP, 2001).
 */
public final class XmlSpreadsheet implements SourceFile {

    private final String sha256;
    private final List<IntegrityFinding> ofTheFile;
    private final List<XmlSheet> sheets;

    private XmlSpreadsheet(String sha256, List<IntegrityFinding> ofTheFile, List<XmlSheet> sheets) {
        this.sha256 = sha256;
        this.ofTheFile = List.copyOf(ofTheFile);
        this.sheets = List.copyOf(sheets);
    }

    public static XmlSpreadsheet open(Path file, String name, String sha256, List<IntegrityFinding> found)
            throws Refusal, IOException {
        var filled = new ArrayList<XmlSheet.Outline>();
        int sheet = 0;
        try (var rows = new XmlSpreadsheetRows(XmlReader.open(Files.newInputStream(file)), 0)) {
            while (rows.nextSheet()) {
                sheet++;
                boolean cells = false;
                for (var row = rows.next(); row != null; row = rows.next()) {
                    cells = true;
                }
                if (cells) {
                    filled.add(new XmlSheet.Outline(
                            sheet,
                            rows.sheetName(),
                            rows.isHidden(),
                            List.copyOf(rows.merged()),
                            List.copyOf(rows.hiddenColumns()),
                            rows.links()));
                }
            }
        }
        if (filled.isEmpty()) {
            throw Refusal.of(
                    "file.noCells",
                    "the file is an XML spreadsheet of Excel 2003 with no filled sheet.",
                    "Open it in Excel, save it as Excel workbook (.xlsx), and screen that.");
        }
        var sheets = new ArrayList<XmlSheet>();
        for (var outline : filled) {
            var ref = filled.size() == 1
                    ? new SheetRef(name, name, false)
                    : new SheetRef(name, outline.named(), outline.hidden());
            sheets.add(new XmlSheet(file, ref, outline));
        }
        return new XmlSpreadsheet(sha256, found, sheets);
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public List<SourceSheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public List<IntegrityFinding> integrity() {
        var all = new ArrayList<>(ofTheFile);
        sheets.forEach(sheet -> all.addAll(sheet.integrity()));
        return all;
    }

    @Override
    public void close() {
        // each reading of a sheet closes the file
    }
}
