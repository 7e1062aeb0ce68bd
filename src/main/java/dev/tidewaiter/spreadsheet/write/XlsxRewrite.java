package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.opc.OpcPackage;
import dev.tidewaiter.spreadsheet.opc.WorkbookPart;
import dev.tidewaiter.spreadsheet.write.AddedParts.AddedPart;
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
 * Writes an Office Open XML workbook back: annotated sheets are rewritten as a stream, others are added, and every other part
 * is copied as it lies in the package, still compressed.
 */
public final class XlsxRewrite implements WorkbookRewrite {

    private static final long MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    private final PackageSource pack;
    private final WorkbookPart workbook;
    private final AddedParts parts;
    private final Theme theme;
    private final List<Omission> omissions = new ArrayList<>();
    private final Map<String, SheetAnnotations> rewritten = new HashMap<>();

    private XlsxRewrite(PackageSource pack, Theme theme) throws IOException {
        this.pack = pack;
        this.workbook = pack.workbook();
        this.parts = new AddedParts(pack.parts(), workbook);
        this.theme = theme;
    }

    /** Opens the workbook that is to be written back. */
    public static XlsxRewrite open(Path input, Theme theme) throws IOException {
        var pack = PackageSource.open(input);
        try {
            return new XlsxRewrite(pack, theme);
        } catch (IOException | RuntimeException e) {
            pack.close();
            throw e;
        }
    }

    @Override
    public String extension() throws IOException {
        return parts.extension();
    }

    @Override
    public long mostRows() {
        return MOST_ROWS;
    }

    @Override
    public String freeName(String wished) {
        return parts.freeName(wished);
    }

    @Override
    public List<Omission> omissions() {
        return omissions;
    }

    @Override
    public void write(OutputStream out, List<SheetAnnotations> annotations, List<AddedSheet> added) throws IOException {
        var stylesPart = workbook.styles() != null && pack.parts().has(workbook.styles()) ? workbook.styles() : null;
        var formats = new CellFormats(
                stylesPart == null ? StylesPart.none(workbook.namespace()) : new StylesPart(pack.bytes(stylesPart)),
                theme);
        var more = new ArrayList<AddedPart>();
        for (var sheet : added) {
            more.add(parts.part("worksheet", sheet.stem(), sheet.name()));
        }
        if (stylesPart == null) {
            more.add(parts.part("styles", "styles", ""));
        }
        for (var sheet : annotations) {
            var part = partOf(sheet.sheet());
            if (part == null) {
                omissions.add(new Omission(sheet.sheet(), Omission.Reason.NO_SUCH_SHEET));
            } else {
                rewritten.put(pack.parts().spelled(part), sheet);
            }
        }
        try (var zip = new PackageWriter(out)) {
            copy(zip, stylesPart, more, formats);
            for (int i = 0; i < added.size(); i++) {
                var sheet = added.get(i);
                zip.put(more.get(i).part(), to -> AddedSheetWriter.write(sheet, workbook.namespace(), formats, to));
            }
            var name = stylesPart == null
                    ? more.get(more.size() - 1).part()
                    : pack.parts().spelled(stylesPart);
            zip.put(name, to -> to.write(formats.part()));
        }
    }

    private @Nullable String partOf(String sheet) {
        String found = null;
        for (var each : workbook.sheets()) {
            found = each.name().equals(sheet) ? each.part() : found;
        }
        return found;
    }

    private void copy(PackageWriter zip, @Nullable String stylesPart, List<AddedPart> added, CellFormats formats)
            throws IOException {
        var links = OpcPackage.relationshipsPart(workbook.part());
        for (var entry : pack.entries()) {
            var name = entry.getName();
            var sheet = rewritten.get(name);
            if (sheet != null) {
                zip.put(name, to -> rewrite(name, sheet, formats, to));
            } else if (same(name, workbook.part())) {
                zip.put(name, to -> to.write(parts.workbookWith(pack.bytes(name), added)));
            } else if (same(name, links)) {
                zip.put(name, to -> to.write(parts.linksWith(pack.bytes(name), added)));
            } else if (same(name, OpcPackage.CONTENT_TYPES)) {
                zip.put(name, to -> to.write(AddedParts.typesWith(pack.bytes(name), added)));
            } else if (stylesPart == null || !same(name, stylesPart)) {
                try (var raw = pack.raw(entry)) {
                    zip.copy(entry, raw);
                }
            }
        }
    }

    private static boolean same(String name, String part) {
        return name.replace('\\', '/')
                .toLowerCase(Locale.ROOT)
                .equals(part.replace('\\', '/').toLowerCase(Locale.ROOT));
    }

    private void rewrite(String part, SheetAnnotations sheet, CellFormats formats, OutputStream out)
            throws IOException {
        SheetFacts facts;
        try (var in = pack.open(part)) {
            facts = SheetFacts.of(in);
        }
        var place = place(part, sheet, facts);
        try (var in = pack.open(part);
                var rows = sheet.rows().open()) {
            new SheetRewrite(new XmlScanner(in, out), facts, place, rows, formats).run();
        }
    }

    private AddedPlace place(String part, SheetAnnotations sheet, SheetFacts facts) throws IOException {
        var columns = sheet.columns();
        if (columns == null) {
            return AddedPlace.NONE;
        }
        int column = Math.max(facts.lastUsed(), DrawnColumns.last(pack, part)) + 1;
        if (column > MOST_COLUMNS - columns.count()) {
            omissions.add(new Omission(sheet.sheet(), Omission.Reason.NO_ROOM));
            return AddedPlace.NONE;
        }
        return new AddedPlace(columns, column, sheet.headerRow(), sheet.firstRow(), sheet.lastRow());
    }

    @Override
    public void close() throws IOException {
        pack.close();
    }
}
