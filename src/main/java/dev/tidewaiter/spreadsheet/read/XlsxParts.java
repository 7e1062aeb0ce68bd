package dev.tidewaiter.spreadsheet.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an {@code .xlsx} package says of itself: its sheets and where their parts are.
 *
 * @param sheets   the sheets with cells, in workbook order
 * @param strings  the part of the shared strings; null when there is none
 * @param styles   the part of the styles; null when there is none
 * @param date1904 whether dates count from 1904
 * @param unread   names of sheets that hold no cells we read: macro sheets, and sheets whose part is missing
 */
record XlsxParts(
        List<Sheet> sheets,
        @Nullable String strings,
        @Nullable String styles,
        boolean date1904,
        List<String> unread) {

    /** A sheet by its tab's name. */
    record Sheet(String name, boolean hidden, String part) {}

    private record Target(String type, String part) {}

    static XlsxParts read(ZipParts zip) throws Refusal, IOException {
        var workbook = workbookPart(zip);
        var targets = relations(zip, workbook);
        String strings = null;
        String styles = null;
        for (var target : targets.values()) {
            switch (target.type()) {
                case "sharedStrings" -> strings = target.part();
                case "styles" -> styles = target.part();
                default -> {
                    // themes, links, sheets
                }
            }
        }
        var sheets = new ArrayList<Sheet>();
        var unread = new ArrayList<String>();
        boolean date1904 = false;
        var part = zip.stream(workbook);
        if (part == null) {
            throw noWorkbook();
        }
        try (var xml = XmlReader.open(part)) {
            while (xml.nextElement()) {
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
        return new XlsxParts(List.copyOf(sheets), strings, styles, date1904, List.copyOf(unread));
    }

    private static void addSheet(
            ZipParts zip,
            String name,
            boolean hidden,
            @Nullable Target target,
            List<Sheet> sheets,
            List<String> unread) {
        if (target != null && target.type().equals("chartsheet")) {
            return; // a chart shows what other sheets hold
        }
        if (target != null && target.type().equals("worksheet") && zip.has(target.part())) {
            sheets.add(new Sheet(name, hidden, target.part()));
        } else {
            unread.add(name);
        }
    }

    private static String workbookPart(ZipParts zip) throws Refusal, IOException {
        if (zip.has("mimetype") && (zip.has("content.xml") || zip.has("META-INF/manifest.xml"))) {
            throw Refusal.of(
                    "the file is an OpenDocument file (.ods), which cannot be read here.",
                    "Open it in LibreOffice or Excel, save it as Excel workbook (.xlsx), and screen that.");
        }
        if (zip.has("Index/Document.iwa") || zip.has("Index.zip") || zip.has("index.apxl")) {
            throw Refusal.of(
                    "the file is an Apple Numbers file, which cannot be read here.",
                    "Export it from Numbers as Excel workbook (.xlsx) or CSV, and screen that.");
        }
        for (var target : relations(zip, "").values()) {
            if (target.type().equals("officeDocument")) {
                return refuseOthers(zip, target.part());
            }
        }
        if (zip.has("xl/workbook.xml")) {
            return "xl/workbook.xml";
        }
        throw noWorkbook();
    }

    private static String refuseOthers(ZipParts zip, String part) throws Refusal {
        if (part.endsWith(".bin")) {
            throw Refusal.of(
                    "the file is a binary workbook (.xlsb), which cannot be read here.",
                    "Open it in Excel, save it as Excel workbook (.xlsx), and screen that.");
        }
        if (part.startsWith("word/") || part.startsWith("ppt/") || part.startsWith("visio/")) {
            throw Refusal.of(
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
                "the file is a ZIP archive without a workbook inside.",
                "If it is an archive, unpack it and screen the files in it; otherwise ask for the file again.");
    }

    /** The relations of a part by id; of the package itself for the empty name. */
    private static Map<String, Target> relations(ZipParts zip, String part) throws Refusal, IOException {
        int slash = part.lastIndexOf('/');
        var folder = part.substring(0, slash + 1);
        var stream = zip.stream(folder + "_rels/" + part.substring(slash + 1) + ".rels");
        var targets = new HashMap<String, Target>();
        if (stream == null) {
            return targets;
        }
        try (var xml = XmlReader.open(stream)) {
            while (xml.nextElement()) {
                var target = xml.attribute("Target");
                var type = xml.attribute("Type");
                var id = xml.attribute("Id");
                if (xml.name().equals("Relationship") && target != null && type != null && id != null) {
                    var kind = type.substring(type.lastIndexOf('/') + 1);
                    targets.put(id, new Target(kind, resolve(folder, target)));
                }
            }
        }
        return targets;
    }

    private static String resolve(String folder, String target) {
        var path = target.replace('\\', '/');
        path = path.startsWith("/") ? path.substring(1) : folder + path;
        var steps = new ArrayList<String>();
        for (var step : path.split("/", -1)) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.remove(steps.size() - 1);
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
