package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.column.BarCode;
import dev.tidewaiter.manifest.column.ColumnDraft;
import dev.tidewaiter.manifest.column.ColumnProfile;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of parts without any heading: what each is, in words that differ from row to row, and amounts beside it in nearly every row. It
 * is believed for want of anything better, and asked about.
 */
final class BareList {

    private static final String ASSUMED =
            "The sheet has no heading. It looks like a list of goods with amounts and was read as one: %s. If that is wrong, name the columns in a saved mapping and use --mapping.";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,4})?");
    private static final Pattern SCANNED = Pattern.compile("\\d{8,14}");
    private static final int FEWEST_ROWS = 4;
    private static final int FEWEST_COLUMNS = 2;
    private static final int MOST_COLUMNS = 10;
    private static final int MOST_PIECES = 10_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private BareList() {}

    /**
     * The layout of such a list; null when the rows are none.
     *
     * @param rowAbove the last row above it; 0 when there is none
     */
    static @Nullable Layout of(
            List<SourceRow> rows, Map<Integer, ColumnProfile> profiles, TermWords terms, int rowAbove) {
        if (rows.size() < FEWEST_ROWS || profiles.size() < FEWEST_COLUMNS || profiles.size() > MOST_COLUMNS) {
            return null;
        }
        int pieces = pieces(rows, profiles, terms);
        int barCodes = barCodes(rows, profiles);
        int goods = profiles.entrySet().stream()
                .filter(column -> namesEachRow(column.getValue(), rows.size()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> pieces < 0 && barCodes < 0 ? -1 : words(rows, profiles));
        int articles = goods < 0 ? articles(profiles, rows.size()) : -1;
        if (goods < 0 && articles < 0) {
            return null;
        }
        var draft = new ColumnDraft(new TreeMap<>(), profiles);
        draft.add(Math.max(goods, articles), goods < 0 ? Field.PART_NUMBER : Field.DESCRIPTION, null);
        if (pieces >= 0) {
            draft.add(pieces, Field.QUANTITY, null);
            draft.add(pieces + 1, Field.UNIT, null);
        }
        if (barCodes >= 0 && goods >= 0) {
            draft.add(barCodes, Field.PART_NUMBER, null);
        }
        var prices = new ArrayDeque<>(List.of(Field.UNIT_PRICE, Field.TOTAL_VALUE));
        for (var column : profiles.entrySet()) {
            if (column.getKey() == barCodes) {
                continue; // a number of nine digits may be one of pieces as well
            }
            if (column.getValue().looksLikeDates() && !draft.holds(Field.EXPORT_DATE)) {
                draft.add(column.getKey(), Field.EXPORT_DATE, null);
            }
            boolean units = column.getValue().holdsOnly(terms::isUnit);
            if (column.getValue().looksLikeCountries()
                    && !isTaken(draft, column.getKey())
                    && (draft.holds(Field.UNIT) || !units)) {
                boolean alone =
                        units && !draft.holds(Field.DESTINATION); // "KG" may be kilograms: it tells no destination
                draft.add(column.getKey(), alone ? Field.PARTY_COUNTRY : Field.DESTINATION, null);
                continue; // each may be it; the letterhead's is that of its party
            }
            boolean article = goods >= 0 && column.getKey() != goods && !draft.holds(Field.PART_NUMBER);
            if (article
                    && column.getValue().namesArticles()
                    && !column.getValue().looksLikeText()
                    && !areNumbers(rows, column.getKey())) {
                draft.add(column.getKey(), Field.PART_NUMBER, null);
                continue;
            }
            boolean unit = draft.holds(Field.QUANTITY) && !draft.holds(Field.UNIT) && column.getKey() > goods;
            if (unit && column.getValue().looksLikeKinds() && column.getValue().filled() == rows.size()) {
                draft.add(column.getKey(), Field.UNIT, null);
            }
            if (column.getKey() <= pieces
                    || !areNumbers(rows, column.getKey())
                    || column.getValue().counts()
                    || column.getValue().looksLikeDates()) {
                continue; // what counts 1, 2, 3 numbers the lines, and no price stands ahead of the pieces
            }
            if (!draft.holds(Field.QUANTITY) && prices.size() > 1 && areWhole(rows, column.getKey())) {
                draft.add(column.getKey(), Field.QUANTITY, null);
            } else if (!prices.isEmpty()) {
                draft.add(column.getKey(), prices.remove(), null);
            }
        }
        boolean counted = draft.holds(Field.QUANTITY) || draft.holds(Field.UNIT_PRICE);
        if (!counted || (profiles.size() == FEWEST_COLUMNS && !arePieces(draft, rows))) {
            return null;
        }
        draft.ask(ASSUMED.formatted(told(draft)));
        return draft.layout(rowAbove, LabelledValues.NONE, Set.of());
    }

    /**
     * The list below the letterhead. A country in a column may be the origin as well: it is the destination where that of the receiver is
     * looked at, too, and is but looked at itself where the letterhead tells the destination, or nobody any country.
     */
    static Layout below(List<LabelledValues.Labelled> letterhead, Layout list) {
        var fields = letterhead.stream().map(value -> value.column().field()).toList();
        boolean told = fields.stream().anyMatch(BareList::isCountryOfReceiver) && !fields.contains(Field.DESTINATION);
        var columns = list.columns().stream()
                .map(column -> column.field() == Field.DESTINATION && !told ? column.as(Field.PARTY_COUNTRY) : column)
                .toList();
        return list.over(columns);
    }

    private static boolean isCountryOfReceiver(Field field) {
        return field.role() != null && field.role().receives() && field.attribute() == Attribute.COUNTRY;
    }

    private static boolean isTaken(ColumnDraft draft, int index) {
        return draft.columns().stream().anyMatch(column -> column.index() == index);
    }

    private static boolean namesEachRow(ColumnProfile column, int rows) {
        return column.isDistinct() && mayNameGoods(column, rows);
    }

    private static boolean mayNameGoods(ColumnProfile column, int rows) {
        return (column.looksLikeWords() || column.looksLikeText())
                && !column.looksLikeKinds()
                && !column.looksLikeCompanies()
                && !column.looksLikeCountries()
                && !column.looksLikeDates()
                && isNearlyAll(column.filled(), rows);
    }

    /** Numbers right before known units in all rows, which are pieces of something: "24 | pcs"; -1 for none. */
    private static int pieces(List<SourceRow> rows, Map<Integer, ColumnProfile> profiles, TermWords terms) {
        return profiles.entrySet().stream()
                .filter(column -> column.getValue().looksLikeKinds()
                        && column.getValue().filled() == rows.size()
                        && column.getValue().holdsOnly(terms::isUnit)
                        && areNumbers(rows, column.getKey() - 1))
                .map(column -> column.getKey() - 1)
                .findFirst()
                .orElse(-1);
    }

    /** Numbers in nearly all rows, most with the check digit of a bar code, as a scanner of stocks keeps them; -1 for none. */
    private static int barCodes(List<SourceRow> rows, Map<Integer, ColumnProfile> profiles) {
        return profiles.entrySet().stream()
                .filter(column -> isNearlyAll(column.getValue().filled(), rows.size())
                        && column.getValue()
                                .holdsOnly(text -> SCANNED.matcher(text).matches())
                        && areBarCodes(rows, column.getKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private static boolean areBarCodes(List<SourceRow> rows, int column) {
        long codes = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == column && BarCode.is(cell.text()))
                .count();
        return codes * 2 >= rows.size();
    }

    /** The first words of each row, be they the same in many; -1 for none. */
    private static int words(List<SourceRow> rows, Map<Integer, ColumnProfile> profiles) {
        return profiles.entrySet().stream()
                .filter(column -> mayNameGoods(column.getValue(), rows.size()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /** "471-0012-1-ND" beside the number of pieces in each row, and nothing else: an order by the articles alone; -1 for none. */
    private static int articles(Map<Integer, ColumnProfile> profiles, int rows) {
        return profiles.entrySet().stream()
                .filter(column -> profiles.size() == FEWEST_COLUMNS
                        && column.getValue().namesArticles()
                        && column.getValue().isDistinct()
                        && !column.getValue().looksLikeDates()
                        && isNearlyAll(column.getValue().filled(), rows))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private static boolean isNearlyAll(int part, int rows) {
        return part * 10 >= rows * 8;
    }

    /** Numbers in nearly every row, from the first on: what stands above numbers would be a heading. */
    private static boolean areNumbers(List<SourceRow> rows, int column) {
        long numbers = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == column && isNumber(cell))
                .count();
        boolean first = rows.get(0).cells().stream().anyMatch(cell -> cell.column() == column && isNumber(cell));
        return first && isNearlyAll((int) numbers, rows.size());
    }

    /** A number, be it a text as in a file with separators. */
    private static boolean isNumber(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.NUMBER
                || (cell.kind() == SourceCell.Kind.TEXT
                        && NUMBER.matcher(cell.text()).matches());
    }

    private static double number(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.NUMBER ? cell.number() : Double.parseDouble(cell.text());
    }

    private static boolean areWhole(List<SourceRow> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == column && isNumber(cell))
                .allMatch(cell -> number(cell) == Math.rint(number(cell)));
    }

    /** What stands beside nothing but a number is goods only if that is a number of pieces, and no year, sum or page. */
    private static boolean arePieces(ColumnDraft draft, List<SourceRow> rows) {
        return draft.holds(Field.QUANTITY)
                && rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(BareList::isNumber)
                        .allMatch(cell -> number(cell) > 0 && number(cell) < MOST_PIECES && !isYear(number(cell)));
    }

    private static boolean isYear(double number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static String told(ColumnDraft draft) {
        var columns = draft.columns().stream()
                .map(column -> "column " + column.letters() + " as " + Field.titles(List.of(column.field())))
                .toList();
        return String.join(", ", columns);
    }
}
