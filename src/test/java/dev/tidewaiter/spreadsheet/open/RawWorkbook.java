package dev.tidewaiter.spreadsheet.open;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, for what no well-behaved program writes. */
public final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public static RawWorkbook withRows(String rows) {
        return withSheet("<sheetData>" + rows + "</sheetData>");
    }

    public static RawWorkbook withSheet(String inside) {
        var workbook = new RawWorkbook();
        workbook.part("_rels/.rels", relation("officeDocument", "xl/workbook.xml", 1));
        workbook.part(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Lines' sheetId='1' r:id='r1'/></sheets></workbook>"
                        .formatted(MAIN, RELATIONS));
        workbook.part(
                "xl/_rels/workbook.xml.rels",
                relation("worksheet", "worksheets/sheet1.xml", 1)
                        .replace("</Relationships>", "")
                        .concat(relation("sharedStrings", "sharedStrings.xml", 2)
                                .replaceFirst("<Relationships[^>]*>", ""))
                        .replace("</Relationships>", "")
                        .concat(relation("styles", "styles.xml", 3).replaceFirst("<Relationships[^>]*>", "")));
        workbook.part("xl/worksheets/sheet1.xml", "<worksheet xmlns='%s'>%s</worksheet>".formatted(MAIN, inside));
        return workbook;
    }

    private static String relation(String type, String target, int id) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r%d' Type='%s/%s' Target='%s'/></Relationships>"
                        .formatted(id, RELATIONS, type, target);
    }

    public RawWorkbook strings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, items));
    }

    public RawWorkbook formats(String... codes) {
        var formats = new StringBuilder("<styleSheet xmlns='%s'><numFmts>".formatted(MAIN));
        for (int i = 0; i < codes.length; i++) {
            formats.append(
                    "<numFmt numFmtId='%d' formatCode='%s'/>".formatted(164 + i, codes[i].replace("\"", "&quot;")));
        }
        formats.append("</numFmts><cellXfs><xf numFmtId='0'/>");
        for (int i = 0; i < codes.length; i++) {
            formats.append("<xf numFmtId='%d'/>".formatted(164 + i));
        }
        return part("xl/styles.xml", formats.append("</cellXfs></styleSheet>").toString());
    }

    public RawWorkbook date1904() {
        var workbook = text("xl/workbook.xml");
        return part("xl/workbook.xml", workbook.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
    }

    public RawWorkbook state(String state) {
        var workbook = text("xl/workbook.xml");
        return part("xl/workbook.xml", workbook.replace("sheetId=", "state='" + state + "' sheetId="));
    }

    public RawWorkbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    public Path in(Path folder) throws IOException {
        return as(folder.resolve("lines.xlsx"));
    }

    public Path as(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }
}
