package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/** Tells a row below a table that is the heading of another one. It is asked of every row of goods. */
public final class FollowingTable {

    private static final double CLEARLY_A_HEADING = 4;

    private final HeaderSearch search;
    private final ManifestDictionaries dictionaries;
    private final ColonHeadings colons;
    private final PlainValues values;

    public FollowingTable(HeaderSearch search, ManifestDictionaries dictionaries) {
        this.search = search;
        this.dictionaries = dictionaries;
        this.colons = new ColonHeadings(dictionaries.headings());
        this.values = new PlainValues(dictionaries.headings(), dictionaries.words());
    }

    /**
     * Whether a row below a table is the heading of another one.
     *
     * @param amongBoxes whether it stands among further boxes of the form, "To be paid by | Sender | Consignee", which head no goods
     */
    public boolean startsAt(SourceRow row, Layout current, boolean amongBoxes) {
        if (row.cells().size() < 3) {
            return false;
        }
        // whole numbers first: they need no look-up, and nearly every row of goods has one
        for (var cell : row.cells()) {
            if (cell.kind() != SourceCell.Kind.TEXT || cell.text().charAt(0) == '{' || isNumber(cell.text())) {
                return false;
            }
        }
        for (var cell : row.cells()) {
            if (beginsWithDigit(cell.text()) && dictionaries.headings().meaning(cell.text()) == null) {
                return false;
            }
        }
        if (TaxHeading.is(row, dictionaries.words())) {
            return false;
        }
        var header = dictionaries.words().isOfForm(row.cells().get(0).text())
                ? null
                : search.at(List.of(colons.bared(row)), 0);
        return header != null
                && header.score() >= CLEARLY_A_HEADING
                && search.namesGoodsOrParty(header)
                && (!amongBoxes || new HeadingScore(dictionaries.headings()).tellsGoods(header.texts()))
                && (!continues(row, current) || describesElsewhere(row, current))
                && !holdsValues(row, current);
    }

    /** Whether a row is one more line of the table, which says "Iran" where the table has its destinations. */
    private boolean holdsValues(SourceRow row, Layout current) {
        for (var cell : row.cells()) {
            for (var column : current.columns()) {
                if (column.index() == cell.column()
                        && values.isOf(column.field(), cell)
                        && !(column.field() == Field.UNIT && isAmongHeadings(cell, row))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Packages" between "Shipper" and "Consignee" heads a column, though it could be a unit. */
    private boolean isAmongHeadings(SourceCell cell, SourceRow row) {
        return isHeading(cell)
                && row.cells().stream()
                                .filter(other -> other.column() != cell.column() && isHeading(other))
                                .count()
                        > 1;
    }

    private boolean isHeading(SourceCell cell) {
        var meaning = dictionaries.headings().meaning(cell.text());
        return meaning != null && meaning.exact();
    }

    private static boolean isNumber(String text) {
        return beginsWithDigit(text) && text.chars().noneMatch(Character::isLetter);
    }

    private static boolean beginsWithDigit(String text) {
        char first = text.charAt(0);
        return first >= '0' && first <= '9';
    }

    /** Whether goods stand in another column than so far, though the columns of amounts are the same: "Additional items". */
    private boolean describesElsewhere(SourceRow row, Layout current) {
        return row.cells().stream().anyMatch(this::headsDescription)
                && row.cells().stream()
                        .filter(this::headsDescription)
                        .noneMatch(cell -> current.columns().stream()
                                .anyMatch(column ->
                                        column.index() == cell.column() && column.field() == Field.DESCRIPTION));
    }

    private boolean headsDescription(SourceCell cell) {
        var meaning = dictionaries.headings().meaning(cell.text());
        return meaning != null && meaning.exact() && meaning.fields().contains(Field.DESCRIPTION);
    }

    /** Whether a heading repeats most of another one, so that what the sheet says above that holds for its table as well. */
    public static boolean continues(SourceRow row, Layout current) {
        int same = 0;
        for (var cell : row.cells()) {
            boolean here = cell.column() < current.headings().size()
                    && HeadingKey.of(current.headings().get(cell.column())).contains(HeadingKey.of(cell.text()));
            same += here ? 1 : 0;
        }
        return same * 10 >= row.cells().size() * 6;
    }
}
