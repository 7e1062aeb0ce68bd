package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.opc.OpcPackage;
import dev.tidewaiter.spreadsheet.opc.WorkbookPart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the parts of a package that know about its sheets read once sheets are added. */
final class AddedParts {

    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final OpcPackage pack;
    private final WorkbookPart workbook;

    AddedParts(OpcPackage pack, WorkbookPart workbook) {
        this.pack = pack;
        this.workbook = workbook;
    }

    /** The ending that the workbook must have to be opened again, by what its main part is. */
    String extension() throws IOException {
        var type = PackageSource.asked(() -> Optional.ofNullable(pack.contentType(workbook.part())))
                .orElse("");
        if (type.contains("template.macroEnabled")) {
            return "xltm";
        }
        if (type.contains("macroEnabled")) {
            return "xlsm";
        }
        return type.contains("template") ? "xltx" : "xlsx";
    }

    private boolean strict() {
        return workbook.namespace().contains("purl.oclc.org");
    }

    /** A name for a sheet that no other has: names are equal without regard to case and have at most 31 characters. */
    String freeName(String wished) {
        var taken = new ArrayList<String>();
        workbook.sheets().forEach(sheet -> taken.add(sheet.name()));
        taken.addAll(workbook.unread());
        return SheetNames.free(wished, taken);
    }

    /** The workbook part with more sheets at the end. */
    byte[] workbookWith(byte[] xml, List<AddedPart> added) throws IOException {
        var out = new ByteArrayOutputStream(xml.length + 1024);
        var scan = new XmlScanner(new ByteArrayInputStream(xml), out);
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
                                + XmlText.escaped(sheet.sheetName()) + "\" sheetId=\"" + highest + "\" r:id=\""
                                + sheet.id()
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
            tags.append(XmlText.escaped(more.part())).append("\"/>");
        }
        return appended(rels, tags.toString());
    }

    static byte[] typesWith(byte[] types, List<AddedPart> added) throws IOException {
        var tags = new StringBuilder();
        for (var more : added) {
            tags.append("<@Override PartName=\"/")
                    .append(XmlText.escaped(more.part()))
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
     * A part whose name and relationship id nothing in the package has.
     *
     * @param sheetName what its tab says; empty when it is no sheet
     */
    AddedPart part(String kind, String stem, String sheetName) throws IOException {
        var folder = workbook.part().substring(0, workbook.part().lastIndexOf('/') + 1)
                + (kind.equals("worksheet") ? "worksheets/" : "");
        var ids = PackageSource.asked(() -> pack.relationships(workbook.part()));
        for (int i = 1; ; i++) {
            var end = i == 1 ? "" : String.valueOf(i);
            var part = folder + "tidewaiter-" + stem + end + ".xml";
            var id = "rIdTidewaiter" + stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1) + end;
            if (!pack.has(part) && !ids.containsKey(id)) {
                return new AddedPart(id, kind, part, sheetName);
            }
        }
    }

    /**
     * A part that is added to the package.
     *
     * @param id        its relationship id
     * @param kind      {@code worksheet} or {@code styles}
     * @param part      its name
     * @param sheetName what its tab says; empty when it is no sheet
     */
    record AddedPart(String id, String kind, String part, String sheetName) {}
}
