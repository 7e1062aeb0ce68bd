package dev.tidewaiter.spreadsheet.opc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook part of a package says: its sheets and where their parts are.
 *
 * @param part     its own name, as the package spells it
 * @param namespace its main namespace, which says whether the workbook is strict
 * @param sheets   the sheets with cells, in workbook order
 * @param strings  the part of the shared strings; null when there is none
 * @param styles   the part of the styles; null when there is none
 * @param date1904 whether dates count from 1904
 * @param unread   names of sheets that hold no cells we read: macro sheets, and sheets whose part is missing
 */
public record WorkbookPart(
        String part,
        String namespace,
        List<Sheet> sheets,
        @Nullable String strings,
        @Nullable String styles,
        boolean date1904,
        List<String> unread) {

    /** A sheet by its tab's name. */
    public record Sheet(String name, boolean hidden, String part) {}

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Reads it, or says why the package is no workbook that can be read here. */
    public static WorkbookPart read(OpcPackage zip) throws Refusal, IOException {
        var workbook = workbookPart(zip);
        var targets = zip.relationships(workbook);
        String strings = null;
        String styles = null;
        for (var target : targets.values()) {
            switch (target.type()) {
                case "sharedStrings" -> strings = target.target();
                case "styles" -> styles = target.target();
                default -> {
                    // themes, links, sheets
                }
            }
        }
        var sheets = new ArrayList<Sheet>();
        var unread = new ArrayList<String>();
        boolean date1904 = false;
        String namespace = null;
        var part = zip.stream(workbook);
        if (part == null) {
            throw noWorkbook();
        }
        try (var xml = XmlReader.open(part)) {
            while (xml.nextElement()) {
                namespace = namespace == null ? xml.reader().getNamespaceURI() : namespace;
                if (xml.name().equals("workbookPr")) {
                    date1904 = xml.flag("date1904");
                } else if (xml.name().equals("sheet")) {
                    var name = xml.attribute("name");
                    var target = targets.get(String.valueOf(xml.attribute("id")));
                    var state = xml.attribute("state");
                    boolean hidden = state != null && !state.equals("visible");
                    addSheet(zip, name == null ? "" : name, hidden, target, sheets, unread);
                }
            }
        }
        return new WorkbookPart(
                zip.spelled(workbook),
                namespace == null || namespace.isEmpty() ? TRANSITIONAL : namespace,
                List.copyOf(sheets),
                strings,
                styles,
                date1904,
                List.copyOf(unread));
    }

    private static void addSheet(
            OpcPackage zip,
            String name,
            boolean hidden,
            @Nullable Relationship target,
            List<Sheet> sheets,
            List<String> unread) {
        if (target != null && target.type().equals("chartsheet")) {
            return; // a chart shows what other sheets hold
        }
        if (target != null && target.type().equals("worksheet") && zip.has(target.target())) {
            sheets.add(new Sheet(name, hidden, target.target()));
        } else {
            unread.add(name);
        }
    }

    private static String workbookPart(OpcPackage zip) throws Refusal, IOException {
        if (zip.has("mimetype") && (zip.has("content.xml") || zip.has("META-INF/manifest.xml"))) {
            throw Refusal.of(
                    "file.otherFormat",
                    "the file is an OpenDocument file (.ods), which cannot be read here.",
                    "Open it in LibreOffice or Excel, save it as Excel workbook (.xlsx), and screen that.");
        }
        if (zip.has("Index/Document.iwa") || zip.has("Index.zip") || zip.has("index.apxl")) {
            throw Refusal.of(
                    "file.numbers",
                    "the file is an Apple Numbers file, which cannot be read here.",
                    "Export it from Numbers as Excel workbook (.xlsx) or CSV, and screen that.");
        }
        for (var target : zip.relationships("").values()) {
            if (target.type().equals("officeDocument")) {
                return refuseOthers(zip, target.target());
            }
        }
        if (zip.has("xl/workbook.xml")) {
            return "xl/workbook.xml";
        }
        throw noWorkbook();
    }

    private static String refuseOthers(OpcPackage zip, String part) throws Refusal {
        if (part.endsWith(".bin")) {
            throw Refusal.of(
                    "file.otherFormat",
                    "the file is a binary workbook (.xlsb), which cannot be read here.",
                    "Open it in Excel, save it as Excel workbook (.xlsx), and screen that.");
        }
        if (part.startsWith("word/") || part.startsWith("ppt/") || part.startsWith("visio/")) {
            throw Refusal.of(
                    "file.document",
                    "the file is a text document, presentation or drawing, not a workbook.",
                    "Copy the table into a workbook (.xlsx) and screen that.");
        }
        if (!zip.has(part)) {
            throw noWorkbook();
        }
        return part;
    }

    private static Refusal noWorkbook() {
        return Refusal.of(
                "file.archive",
                "the file is a ZIP archive without a workbook inside.",
                "If it is an archive, unpack it and screen the files in it; otherwise ask for the file again.");
    }
}
