package dev.tidewaiter.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a package that know about its sheets, and how they read once sheets are added.
 *
 * @param part      the workbook part
 * @param namespace the main namespace, which says whether the workbook is strict
 * @param type      the content type of the workbook part
 * @param sheets    the sheets by name: the part of each, in workbook order
 * @param styles    the styles part; null when there is none
 */
record WorkbookParts(
        String part,
        String namespace,
        String type,
        Map<String, String> sheets,
        @Nullable String styles) {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int LONGEST_NAME = 31;

    static WorkbookParts of(OpenedPackage pack) throws IOException {
        var main = pack.linkOf("", "officeDocument");
        if (main == null) {
            throw new IOException("it does not say which of its parts is the workbook");
        }
        var links = pack.linksOf(main.target());
        var sheets = new LinkedHashMap<String, String>();
        var namespace = TRANSITIONAL;
        var scan = XmlScanner.reading(pack.bytes(main.target()));
        var prefix = "";
        while (scan.next()) {
            if (!scan.opens()) {
                continue;
            }
            if (scan.depth() == 0) {
                var root = scan.name();
                prefix = root.substring(0, root.indexOf(':') + 1);
                var declared =
                        scan.value(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1));
                namespace = declared == null ? TRANSITIONAL : declared;
            } else if (scan.depth() == 2 && scan.is(prefix + "sheet")) {
                var name = scan.value("name");
                var link = name == null ? null : links.get(linkId(scan));
                if (name != null && link != null && link.type().equals("worksheet")) {
                    sheets.put(name, link.target());
                }
            }
        }
        var styles = pack.linkOf(main.target(), "styles");
        return new WorkbookParts(
                pack.spelled(main.target()),
                namespace,
                typeOf(pack, main.target()),
                sheets,
                styles == null || !pack.has(styles.target()) ? null : styles.target());
    }

    /** The relationship id, whatever prefix its namespace has here. */
    private static String linkId(XmlScanner tag) {
        var plain = tag.value("r:id");
        if (plain != null) {
            return plain;
        }
        var text = tag.text();
        int at = text.indexOf(":id=");
        return at < 0 ? "" : text.substring(at + 5, text.indexOf(text.charAt(at + 4), at + 5));
    }

    private static String typeOf(OpenedPackage pack, String part) throws IOException {
        var scan = XmlScanner.reading(pack.bytes(OpenedPackage.TYPES));
        while (scan.next()) {
            if (scan.opens() && scan.depth() == 1) {
                var name = scan.value("PartName");
                var type = scan.value("ContentType");
                if (type != null && name != null && name.equalsIgnoreCase("/" + part)) {
                    return type;
                }
            }
        }
        return SPREADSHEET + "sheet.main+xml";
    }

    /** The ending that a workbook of this content type must have to be opened again. */
    String extension() {
        if (type.contains("template.macroEnabled")) {
            return "xltm";
        }
        if (type.contains("macroEnabled")) {
            return "xlsm";
        }
        return type.contains("template") ? "xltx" : "xlsx";
    }

    private boolean strict() {
        return namespace.contains("purl.oclc.org");
    }

    /** A name for a sheet that no other has: names are equal without regard to case and have at most 31 characters. */
    String freeName(String wished) {
        var taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.addAll(sheets.keySet());
        var name = wished;
        for (int i = 2; taken.contains(name); i++) {
            var end = " (" + i + ")";
            name = wished.substring(0, Math.min(wished.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    /** The workbook part with more sheets at the end. */
    byte[] workbookWith(byte[] workbook, List<AddedPart> added) throws IOException {
        var out = new ByteArrayOutputStream(workbook.length + 1024);
        var scan = new XmlScanner(new ByteArrayInputStream(workbook), out);
        var prefix = "";
        int highest = 0;
        while (scan.next()) {
            if (scan.kind() == XmlScanner.Kind.OTHER) {
                continue;
            }
            if (scan.depth() == 0 && scan.opens()) {
                prefix = scan.name().substring(0, scan.name().indexOf(':') + 1);
            } else if (scan.depth() == 2 && scan.opens() && scan.is(prefix + "sheet")) {
                highest = Math.max(highest, scan.number("sheetId", 0));
            } else if (scan.depth() == 1 && scan.kind() == XmlScanner.Kind.END && scan.is(prefix + "sheets")) {
                for (var sheet : added) {
                    if (!sheet.sheetName().isEmpty()) {
                        highest++;
                        scan.insert("<" + prefix + "sheet xmlns:r=\"" + (strict() ? STRICT_LINKS : LINKS) + "\" name=\""
                                + Xml.escaped(sheet.sheetName()) + "\" sheetId=\"" + highest + "\" r:id=\"" + sheet.id()
                                + "\"/>");
                    }
                }
            }
        }
        return out.toByteArray();
    }

    /** A part's relationships with more at the end. */
    byte[] linksWith(byte[] rels, List<AddedPart> added) throws IOException {
        var tags = new StringBuilder();
        for (var more : added) {
            tags.append("<@Relationship Id=\"").append(more.id()).append("\" Type=\"");
            tags.append(strict() ? STRICT_LINKS : LINKS)
                    .append('/')
                    .append(more.kind())
                    .append("\" Target=\"/");
            tags.append(Xml.escaped(more.part())).append("\"/>");
        }
        return appended(rels, tags.toString());
    }

    static byte[] typesWith(byte[] types, List<AddedPart> added) throws IOException {
        var tags = new StringBuilder();
        for (var more : added) {
            tags.append("<@Override PartName=\"/")
                    .append(Xml.escaped(more.part()))
                    .append("\" ContentType=\"");
            tags.append(SPREADSHEET).append(more.kind()).append("+xml\"/>");
        }
        return appended(types, tags.toString());
    }

    /** The XML with more children at the end of its root; an at sign stands for the root's prefix. */
    private static byte[] appended(byte[] xml, String tags) throws IOException {
        var out = new ByteArrayOutputStream(xml.length + tags.length());
        var scan = new XmlScanner(new ByteArrayInputStream(xml), out);
        while (scan.next()) {
            if (scan.depth() == 0 && scan.kind() == XmlScanner.Kind.END) {
                var name = scan.name();
                scan.insert(tags.replace("<@", "<" + name.substring(0, name.indexOf(':') + 1)));
            }
        }
        return out.toByteArray();
    }

    /**
     * A part that is added to the package.
     *
     * @param id        its relationship id
     * @param kind      {@code worksheet} or {@code styles}
     * @param part      its name
     * @param sheetName what its tab says; empty when it is no sheet
     */
    record AddedPart(String id, String kind, String part, String sheetName) {

        /** A part whose name and id nothing in the package has. */
        static AddedPart in(OpenedPackage pack, WorkbookParts workbook, String kind, String stem, String sheetName)
                throws IOException {
            var folder = workbook.part().substring(0, workbook.part().lastIndexOf('/') + 1)
                    + (kind.equals("worksheet") ? "worksheets/" : "");
            var ids = pack.linksOf(workbook.part());
            for (int i = 1; ; i++) {
                var end = i == 1 ? "" : String.valueOf(i);
                var part = folder + "tidewaiter-" + stem + end + ".xml";
                var id = "rIdTidewaiter" + stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1) + end;
                if (!pack.has(part) && !ids.containsKey(id)) {
                    return new AddedPart(id, kind, part, sheetName);
                }
            }
        }
    }
}
