package dev.tidewaiter.designation.ownership;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of owners: a CSV file or a workbook whose first row has the headings {@code owner}, {@code owned} and, in any
 * order, {@code share}, {@code control}, {@code from}, {@code to}, {@code source}. A heading that is none of these refuses the
 * file, for it may be the one that counts. A row that makes no sense is told, and what it says is unknown, never untrue.
 */
public final class OwnershipReader {

    private static final String HEADINGS = "owner, owned, share, control, from, to, source";

    private final String name;
    private final List<OwnershipLink> links = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<OwnershipColumn, Integer> columns = new EnumMap<>(OwnershipColumn.class);

    private OwnershipReader(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableFile when it is no such table; the sentence says what to do
     * @throws IOException    when the disk fails
     */
    public static OwnershipFile read(Path file) throws UnreadableFile, IOException {
        var reader = new OwnershipReader(String.valueOf(file.getFileName()));
        try (var source = FileOpening.open(file)) {
            reader.sheets(source.sheets());
            return reader.read(source.sha256());
        }
    }

    private void sheets(List<SourceSheet> sheets) throws UnreadableFile, IOException {
        for (var sheet : sheets) {
            if (columns.isEmpty()) {
                rows(sheet);
            } else if (hasRows(sheet)) {
                faults.add("%s: the sheet \"%s\" was not read, only the first one. Put all links on one sheet."
                        .formatted(name, sheet.ref().sheet()));
            }
        }
        if (columns.isEmpty()) {
            throw new UnreadableFile(
                    "%s holds no table. Give it the headings %s and a row for each link.".formatted(name, HEADINGS));
        }
    }

    private static boolean hasRows(SourceSheet sheet) throws UnreadableFile, IOException {
        try (var rows = sheet.rows()) {
            return rows.next() != null;
        }
    }

    private void rows(SourceSheet sheet) throws UnreadableFile, IOException {
        try (var rows = sheet.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (!(row instanceof SourceRow read)) {
                    faults.add("%s, row %d: the row cannot be read, and what it says is not used. Write it anew."
                            .formatted(name, row.number()));
                } else if (columns.isEmpty()) {
                    headings(read);
                } else {
                    row(read);
                }
            }
        }
    }

    private void headings(SourceRow row) throws UnreadableFile {
        for (var cell : row.cells()) {
            var column = OwnershipColumn.named(cell.text());
            if (column == null) {
                throw new UnreadableFile(
                        "%s, row %d, column %s: the heading \"%s\" is none of %s. Rename the column, or delete it."
                                .formatted(
                                        name, row.number(), CellRef.columnName(cell.column()), cell.text(), HEADINGS));
            }
            if (columns.put(column, cell.column()) != null) {
                throw new UnreadableFile(
                        "%s, row %d, column %s: the heading \"%s\" stands there twice. Delete one column."
                                .formatted(name, row.number(), CellRef.columnName(cell.column()), cell.text()));
            }
        }
        for (var needed : List.of(OwnershipColumn.OWNER, OwnershipColumn.OWNED)) {
            if (!columns.containsKey(needed)) {
                throw new UnreadableFile("%s, row %d: there is no column \"%s\". Its first row has the headings %s."
                        .formatted(name, row.number(), needed.heading(), HEADINGS));
            }
        }
    }

    private void row(SourceRow row) {
        var read = new OwnershipRow("%s, row %d".formatted(name, row.number()), texts(row), faults);
        var link = read.link();
        if (link != null) {
            links.add(link);
        }
    }

    private Map<OwnershipColumn, String> texts(SourceRow row) {
        var texts = new EnumMap<OwnershipColumn, String>(OwnershipColumn.class);
        for (var cell : row.cells()) {
            var column = at(cell.column());
            if (column != null) {
                texts.put(column, cell.text());
            } else {
                faults.add(
                        "%s, row %d, column %s: there is no heading over \"%s\", which is not used. Put the value in quotation marks if it holds a comma."
                                .formatted(name, row.number(), CellRef.columnName(cell.column()), cell.text()));
            }
        }
        return texts;
    }

    private @Nullable OwnershipColumn at(int column) {
        for (var known : columns.entrySet()) {
            if (known.getValue() == column) {
                return known.getKey();
            }
        }
        return null;
    }

    private OwnershipFile read(String sha256) {
        if (looksLikeFractions()) {
            faults.add(
                    ("%s: every share is 1 or less, so that nobody can tell whether 0.5 is one half or one half of a percent. Write"
                                    + " shares in percent, such as 50; until then they count as unknown.")
                            .formatted(name));
            links.replaceAll(OwnershipLink::ofUnknownShare);
        }
        return new OwnershipFile(name, sha256, links, faults);
    }

    /** Whether some share is a fraction of 1 and none is more. */
    private boolean looksLikeFractions() {
        boolean fraction = false;
        for (var link : links) {
            var share = link.share();
            if (share != null && share.compareTo(BigDecimal.ONE) > 0) {
                return false;
            }
            fraction |= share != null && share.signum() > 0;
        }
        return fraction;
    }

    /** The columns of the file. */
    enum OwnershipColumn {
        OWNER,
        OWNED,
        SHARE,
        CONTROL,
        FROM,
        TO,
        SOURCE;

        String heading() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable OwnershipColumn named(String heading) {
            var bare = heading.strip().toLowerCase(Locale.ROOT);
            for (var column : values()) {
                if (column.heading().equals(bare)) {
                    return column;
                }
            }
            return null;
        }
    }
}
