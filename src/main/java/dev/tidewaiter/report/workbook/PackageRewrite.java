package dev.tidewaiter.report.workbook;

import dev.tidewaiter.manifest.WrittenByCheck;
import dev.tidewaiter.report.account.FileAccount;
import dev.tidewaiter.report.workbook.SheetRewrite.Place;
import dev.tidewaiter.report.workbook.WorkbookParts.AddedPart;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an Office Open XML workbook back: sheets with lines are rewritten as a stream, three sheets are added, and every
 * other part is copied as it lies in the package, still compressed.
 */
final class PackageRewrite implements Closeable {

    private static final long MOST_ROWS = 1_048_576;

    private final OpenedPackage pack;
    private final WorkbookParts parts;
    private final Notes notes;
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, String> rewritten = new HashMap<>();

    PackageRewrite(Path input, Notes notes) throws IOException {
        this.pack = new OpenedPackage(input);
        this.parts = WorkbookParts.of(pack);
        this.notes = notes;
    }

    /** The ending of the workbook that is written; one with macros must keep its own to open. */
    String extension() {
        return parts.extension();
    }

    void write(OutputStream out, FileAccount account) throws IOException {
        var stylesPart = parts.styles();
        var styles = stylesPart == null ? Styles.none(parts.namespace()) : new Styles(pack.bytes(stylesPart));
        var findings = added("worksheet", "findings", parts.freeName(WrittenByCheck.FINDINGS));
        var gaps = added("worksheet", "could-not-check", parts.freeName(WrittenByCheck.COULD_NOT_CHECK));
        var about = added("worksheet", "about", parts.freeName(WrittenByCheck.ABOUT));
        var added = new ArrayList<>(List.of(findings, gaps, about));
        var newStyles = stylesPart == null ? added("styles", "styles", "") : null;
        if (newStyles != null) {
            added.add(newStyles);
        }
        for (var sheet : notes.rows().sheets()) {
            var part = parts.sheets().get(sheet);
            if (part == null || !pack.has(part)) {
                remarks.add("The sheet " + sheet
                        + " could not be found in the workbook again. Its findings are on the sheet "
                        + findings.sheetName() + ".");
            } else {
                rewritten.put(pack.spelled(part), sheet);
            }
        }
        try (var zip = new PackageOut(out)) {
            copy(zip, stylesPart, added, styles, account);
            zip.put(
                    findings.part(),
                    to -> sheet(notes.found().sheet(findings.sheetName(), MOST_ROWS, tab -> tab), styles, to));
            zip.put(gaps.part(), to -> sheet(AboutSheets.couldNotCheck(gaps.sheetName(), account), styles, to));
            zip.put(about.part(), to -> sheet(AboutSheets.about(about.sheetName(), account, remarks), styles, to));
            var name = newStyles != null ? newStyles.part() : pack.spelled(String.valueOf(stylesPart));
            zip.put(name, to -> to.write(styles.bytes()));
        }
    }

    private void sheet(ExtraSheet sheet, Styles styles, OutputStream out) throws IOException {
        SheetXml.write(sheet, parts.namespace(), styles, out);
    }

    private AddedPart added(String kind, String stem, String sheetName) throws IOException {
        return AddedPart.in(pack, parts, kind, stem, sheetName);
    }

    private void copy(
            PackageOut zip, @Nullable String stylesPart, List<AddedPart> added, Styles styles, FileAccount account)
            throws IOException {
        var workbook = parts.part();
        var links = OpenedPackage.relsOf(workbook);
        for (var entry : pack.entries()) {
            var name = entry.getName();
            var sheet = rewritten.get(name);
            if (sheet != null) {
                zip.put(name, to -> rewrite(name, sheet, styles, account, to));
            } else if (same(name, workbook)) {
                zip.put(name, to -> to.write(parts.workbookWith(pack.bytes(name), added)));
            } else if (same(name, links)) {
                zip.put(name, to -> to.write(parts.linksWith(pack.bytes(name), added)));
            } else if (same(name, OpenedPackage.TYPES)) {
                zip.put(name, to -> to.write(WorkbookParts.typesWith(pack.bytes(name), added)));
            } else if (stylesPart == null || !same(name, stylesPart)) {
                try (var raw = pack.raw(entry)) {
                    zip.copy(entry, raw);
                }
            }
        }
    }

    private static boolean same(String name, String part) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT).equals(part.toLowerCase(Locale.ROOT));
    }

    private void rewrite(String part, String sheet, Styles styles, FileAccount account, OutputStream out)
            throws IOException {
        SheetFacts facts;
        try (var in = pack.open(part)) {
            facts = SheetFacts.of(in);
        }
        var place = place(part, sheet, facts, account);
        try (var in = pack.open(part);
                var rows = notes.rows().rows(sheet)) {
            new SheetRewrite(
                            new XmlScanner(in, out),
                            facts,
                            place,
                            rows,
                            notes.rows().marksElsewhere(sheet),
                            styles)
                    .run();
        }
    }

    private Place place(String part, String sheet, SheetFacts facts, FileAccount account) throws IOException {
        if (!notes.rows().hasLines(sheet)) {
            return new Place(-1, 0, 0, 0);
        }
        int column = Math.max(facts.lastUsed(), lastDrawnColumn(part)) + 1;
        if (column > AddedColumns.LAST_START) {
            remarks.add(
                    "The sheet " + sheet + " has no room for more columns. Its verdicts are on the sheet of findings.");
            return new Place(-1, 0, 0, 0);
        }
        int first = notes.rows().firstRow(sheet);
        return new Place(
                column, headerRow(sheet, first, account), first, notes.rows().lastRow(sheet));
    }

    /** The row of the headings; the one above the first line where the sheet has none; 0 when there is no such row. */
    static int headerRow(String sheet, int firstLine, FileAccount account) {
        for (var read : account.read().sheets()) {
            if (read.sheet().sheet().equals(sheet)) {
                int header = read.mapping().headerRow();
                if (header > 0 && header < firstLine) {
                    return header;
                }
            }
        }
        return firstLine - 1;
    }

    /** The last column, from 0, that a picture or chart of the sheet reaches; -1 when there is none. */
    private int lastDrawnColumn(String part) throws IOException {
        var drawing = pack.linkOf(part, "drawing");
        int last = -1;
        if (drawing == null || !pack.has(drawing.target())) {
            return last;
        }
        var scan = XmlScanner.reading(pack.bytes(drawing.target()));
        boolean inTo = false;
        boolean inColumn = false;
        while (scan.next()) {
            if (scan.kind() == XmlScanner.Kind.OTHER) {
                if (inTo && inColumn) {
                    last = Math.max(last, wholeNumber(scan.text().strip()));
                }
            } else if (scan.name().endsWith(":to")) {
                inTo = scan.opens();
            } else if (scan.name().endsWith(":col")) {
                inColumn = scan.opens();
            }
        }
        return last;
    }

    private static int wholeNumber(String text) {
        try {
            int column = Integer.parseInt(text);
            // what reaches further is a line over the whole sheet
            return column > 1000 ? -1 : column;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        pack.close();
    }
}
