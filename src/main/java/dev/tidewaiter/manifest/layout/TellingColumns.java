package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.value.DecimalNumbers;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Columns under a heading that nobody understands, whose cells prove what they hold: the third of quantity, price and value, of
 * which the last is the product of the others on each row; codes of currencies; known units right beside the quantity. Other short
 * words stay unread, and with that among the remarks: they may be towns or names, and no rule looks at a unit.
 */
final class TellingColumns {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final int FEWEST_PRODUCTS = 2;

    /** Prices are rounded before they are printed. */
    private static final double ROUNDED = 0.005;

    private final Headings headings;
    private final TermWords terms;
    private final ColumnDraft draft;
    private final List<SourceRow> lines;

    /** @param lines the first rows below the heading */
    TellingColumns(Headings headings, TermWords terms, ColumnDraft draft, List<SourceRow> lines) {
        this.headings = headings;
        this.terms = terms;
        this.draft = draft;
        this.lines = lines;
    }

    /** @param settled columns that are not to be understood */
    void assign(Set<Integer> settled) {
        for (int column : List.copyOf(draft.headings().keySet())) {
            boolean unknown = !draft.isTaken(column)
                    && !settled.contains(column)
                    && !draft.heading(column).isEmpty()
                    && headings.meaning(draft.heading(column)) == null;
            var field = unknown ? fieldOf(column) : null;
            if (field != null) {
                draft.add(column, field, null);
                draft.ask(
                        "Column %s: the heading is not understood. Its cells tell by themselves, or by those beside them, that it "
                                        .formatted(draft.named(column))
                                + "holds this, and were read as such: %s.".formatted(Field.titles(List.of(field))));
            }
        }
    }

    private @Nullable Field fieldOf(int column) {
        var cells = draft.profile(column);
        if (cells == null || cells.filled() < FEWEST_PRODUCTS) {
            return null;
        }
        if (cells.numbersAll()) {
            return missingFactor(column);
        }
        if (cells.looksLikeCurrency() && !draft.holds(Field.CURRENCY) && cells.holdsOnly(CURRENCIES::contains)) {
            return Field.CURRENCY;
        }
        boolean besideQuantity = draft.holdsAt(column - 1, Field.QUANTITY) || draft.holdsAt(column + 1, Field.QUANTITY);
        boolean unit = besideQuantity
                && cells.looksLikeKinds()
                && !cells.looksLikeCountries()
                && cells.holdsOnly(terms::isUnit);
        return unit && draft.holds(Field.DESCRIPTION) && !draft.holds(Field.UNIT) ? Field.UNIT : null;
    }

    private @Nullable Field missingFactor(int column) {
        int quantity = only(Field.QUANTITY);
        int price = only(Field.UNIT_PRICE);
        int value = only(Field.TOTAL_VALUE);
        if (quantity < 0 && price >= 0 && value >= 0) {
            return multiply(column, price, value) ? Field.QUANTITY : null;
        }
        if (price < 0 && quantity >= 0 && value >= 0) {
            return multiply(quantity, column, value) ? Field.UNIT_PRICE : null;
        }
        boolean product = value < 0 && quantity >= 0 && price >= 0 && multiply(quantity, price, column);
        return product ? Field.TOTAL_VALUE : null;
    }

    /** The only column of a field; -1 where there is none or where there are several. */
    private int only(Field field) {
        var columns = draft.columns().stream()
                .filter(column -> column.field() == field)
                .toList();
        return columns.size() == 1 ? columns.get(0).index() : -1;
    }

    /** Whether a column is the product of two others on each row that has all three, and neither is merely ones. */
    private boolean multiply(int one, int other, int product) {
        var rows = new ArrayList<double[]>();
        for (var line : lines) {
            double[] row = {number(line, one), number(line, other), number(line, product)};
            if (row[0] > 0 && row[1] > 0 && row[2] > 0) {
                rows.add(row);
            }
        }
        return rows.size() >= FEWEST_PRODUCTS
                && rows.stream().allMatch(row -> Math.abs(row[0] * row[1] - row[2]) <= row[2] * ROUNDED)
                && rows.stream().anyMatch(row -> row[0] != 1)
                && rows.stream().anyMatch(row -> row[1] != 1);
    }

    private static double number(SourceRow line, int column) {
        for (var cell : line.cells()) {
            if (cell.column() == column) {
                var number = cell.kind() == SourceCell.Kind.TEXT ? DecimalNumbers.parse(cell.text()) : null;
                return cell.kind() == SourceCell.Kind.NUMBER
                        ? cell.number()
                        : number == null ? Double.NaN : number.doubleValue();
            }
        }
        return Double.NaN;
    }
}
