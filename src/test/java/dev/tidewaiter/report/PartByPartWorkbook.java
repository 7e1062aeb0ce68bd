package dev.tidewaiter.report;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, for what no library writes. */
final class PartByPartWorkbook {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String type = SPREADSHEET + "sheet.main+xml";
    private boolean styled;

    /** One sheet, named as in {@link Screened}, with this XML. */
    static PartByPartWorkbook of(String sheetXml) {
        return of(sheetXml, StandardCharsets.UTF_8);
    }

    static PartByPartWorkbook of(String sheetXml, Charset charset) {
        var workbook = new PartByPartWorkbook();
        workbook.parts.put("xl/worksheets/sheet1.xml", sheetXml.getBytes(charset));
        return workbook;
    }

    PartByPartWorkbook part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PartByPartWorkbook styles(String xml) {
        styled = true;
        return part("xl/styles.xml", xml);
    }

    PartByPartWorkbook withMacros() {
        type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
        return part("xl/vbaProject.bin", "macros");
    }

    Path write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + SPREADSHEET
                            + "worksheet+xml\"/>"
                            + (styled
                                    ? "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + SPREADSHEET
                                            + "styles+xml\"/>"
                                    : "")
                            + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    rels("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\""
                            + Screened.SHEET + "\" sheetId=\"7\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    rels("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + (styled
                                    ? "<Relationship Id=\"rId2\" Type=\"" + OFFICE
                                            + "/styles\" Target=\"/xl/styles.xml\"/>"
                                    : "")));
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String rels(String links) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A part of a workbook as text. */
    static String partOf(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
