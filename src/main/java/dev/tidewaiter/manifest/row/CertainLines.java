package dev.tidewaiter.manifest.row;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.form.GroupHeadings;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.shipment.place.WayWords;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rows of a table are lines of goods beyond doubt, and which may say whose the lines below them are. */
final class CertainLines {

    /** "12 cartons" is an amount, "5 Pier Street" none. */
    private static final int MOST_LETTERS_OF_UNIT = 8;

    /** Codes of two or three letters are units and kinds of packages, too. */
    private static final int SHORTEST_COUNTRY = 4;

    private static final Pattern PARTS = Pattern.compile("[,:;]| - ");

    private static final Pattern FEW_WORDS =
            Pattern.compile("\\p{Lu}[^\\s\\d]*(?:[\\s-]\\p{Lu}[^\\s\\d]*)?|\\p{Lo}{2,6}");

    private final CellWords words;
    private final PartyWords parties;
    private final GroupHeadings headings;
    private final WayWords ways;
    private final int description;
    private final Set<Integer> amounts;
    private final int number;

    /** The columns that hold a field other than the goods. */
    private final Set<Integer> others;

    CertainLines(Layout layout, ManifestDictionaries dictionaries) {
        this.words = dictionaries.words();
        this.parties = dictionaries.partyWords();
        this.ways = dictionaries.ways();
        this.headings = new GroupHeadings(dictionaries);
        this.description = first(layout, Field.DESCRIPTION);
        this.number = first(layout, Field.LINE);
        this.amounts =
                columns(layout, field -> field == Field.HS || (field != null && field.attribute() == Attribute.NUMBER));
        this.others = columns(layout, field -> field != Field.DESCRIPTION);
    }

    private static int first(Layout layout, Field field) {
        return layout.columns().stream()
                .filter(column -> column.field() == field)
                .mapToInt(Column::index)
                .findFirst()
                .orElse(-1);
    }

    private static Set<Integer> columns(Layout layout, Predicate<Field> wanted) {
        return layout.columns().stream()
                .filter(column -> wanted.test(column.field()))
                .map(Column::index)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a row holds nothing but what goes on with the goods above it, and tells neither where those below go nor names a place alone. */
    boolean onlyDescribe(SourceRow row) {
        return row.cells().stream()
                .allMatch(cell -> cell.column() == description && !ways.areIn(cell.text()) && !isBare(cell.text()));
    }

    /** "Tunis", as a place alone is written, and no "white". */
    private static boolean isBare(String text) {
        return FEW_WORDS.matcher(text.strip()).matches();
    }

    /** The column of the goods; -1 where there is none. */
    int description() {
        return description;
    }

    /** Whether a description stands beside a number, and no sum of others. */
    boolean include(SourceRow row) {
        boolean goods = false;
        boolean number = false;
        for (var cell : row.cells()) {
            boolean text = cell.kind() == SourceCell.Kind.TEXT;
            goods |= cell.column() == description && text && RowMeasures.hasLetter(cell.text());
            number |= cell.column() != description && Characters.digits(cell.text()) > 0;
            if (text && words.isTotal(cell.text())) {
                return false;
            }
        }
        return goods && number;
    }

    /**
     * Whether a row is such a line and tells of nobody to whom it and the lines below go: its code or amount stands where one belongs, and
     * no label of a party or place at its beginning, in place of the goods or where no column is known. A remark "Ship to: shop 4" is the
     * line's own.
     */
    boolean goOn(SourceRow row) {
        if (!include(row) || row.cells().stream().noneMatch(this::isAmount)) {
            return false;
        }
        return atItsHead(row).noneMatch(headings::isLabelled);
    }

    /**
     * Whether a row names a company or a country, or holds the label of a party or place, where no line of goods does: at its beginning, in
     * place of the goods or where no column is known. A company in place of the line's number is none of its goods, whatever stands beside it.
     */
    boolean maySayWhose(SourceRow row) {
        var first = row.cells().get(0);
        return (first.column() == number && isCompanyOrCountry(first))
                || (!goOn(row) && atItsHead(row).anyMatch(cell -> headings.isLabelled(cell) || names(cell)));
    }

    /** What a cell says behind the label of a party or place; all of it where it has none, nothing of a label alone. */
    String withoutLabel(SourceCell cell) {
        var text = cell.text();
        if (!headings.isLabelled(cell)) {
            return text;
        }
        int colon = TextMarks.firstColon(text);
        return colon < 0 ? "" : text.substring(colon + 1).strip();
    }

    private boolean names(SourceCell cell) {
        return !headings.isLabelOfOther(cell) && isCompanyOrCountry(cell);
    }

    /** The first cell, and those in place of the goods or where no column is known. */
    private Stream<SourceCell> atItsHead(SourceRow row) {
        int first = row.cells().get(0).column();
        return row.cells().stream().filter(cell -> cell.column() == first || !others.contains(cell.column()));
    }

    private boolean isCompanyOrCountry(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.TEXT
                && ((cell.text().length() >= SHORTEST_COUNTRY && Countries.named(cell.text()) != null)
                        || Stream.of(PARTS.split(cell.text())).anyMatch(parties::looksLikeCompany));
    }

    private boolean isAmount(SourceCell cell) {
        var text = cell.text().strip();
        return amounts.contains(cell.column())
                && (cell.kind() == SourceCell.Kind.NUMBER
                        || (!text.isEmpty()
                                && Character.isDigit(text.codePointAt(0))
                                && Characters.letters(text) <= MOST_LETTERS_OF_UNIT));
    }
}
