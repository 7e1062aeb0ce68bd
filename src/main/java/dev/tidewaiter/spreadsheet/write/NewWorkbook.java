package dev.tidewaiter.spreadsheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a workbook that did not exist before. */
public final class NewWorkbook {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private NewWorkbook() {}

    /** A sheet: what its tab says, and its XML. */
    record NewSheet(String name, PackageWriter.Content content) {}

    static NewSheet sheet(AddedSheet sheet, CellFormats formats) {
        return new NewSheet(sheet.name(), out -> AddedSheetWriter.write(sheet, NAMESPACE, formats, out));
    }

    /** Writes a workbook of these sheets. */
    public static void write(OutputStream out, Theme theme, List<AddedSheet> sheets) throws IOException {
        var formats = CellFormats.ofNewWorkbook(theme);
        write(out, formats, sheets.stream().map(each -> sheet(each, formats)).toList());
    }

    static void write(OutputStream out, CellFormats formats, List<NewSheet> sheets) throws IOException {
        var tabs = new StringBuilder();
        var links = new StringBuilder();
        var types = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            tabs.append("<sheet name=\"")
                    .append(XmlText.escaped(sheets.get(i - 1).name()));
            tabs.append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"rId")
                    .append(i)
                    .append("\"/>");
            links.append(link("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            types.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        links.append(link("rId" + (sheets.size() + 1), "styles", "styles.xml"));
        try (var parts = new PackageWriter(out)) {
            parts.put(
                    "[Content_Types].xml",
                    HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + type("/xl/workbook.xml", "sheet.main") + types + type("/xl/styles.xml", "styles")
                            + "</Types>");
            parts.put("_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")));
            parts.put(
                    "xl/workbook.xml",
                    HEAD + "<workbook xmlns=\"" + NAMESPACE + "\" xmlns:r=\"" + LINKS + "\"><sheets>" + tabs
                            + "</sheets></workbook>");
            parts.put("xl/_rels/workbook.xml.rels", links(links.toString()));
            for (int i = 1; i <= sheets.size(); i++) {
                parts.put("xl/worksheets/sheet" + i + ".xml", sheets.get(i - 1).content());
            }
            parts.put("xl/styles.xml", to -> to.write(formats.part()));
        }
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINKS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String links(String links) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "</Relationships>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + SPREADSHEET + kind + "+xml\"/>";
    }
}
