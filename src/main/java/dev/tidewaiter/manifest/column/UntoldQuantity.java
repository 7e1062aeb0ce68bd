package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.value.TermWords;
import dev.tidewaiter.manifest.value.ValueWords;
import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The quantity of a table in which no heading says "quantity": what stands below a heading for something else whose cells are amounts of the
 * goods. "Units" over "1 | 3582mm", "Unit | Mass" over "set | 2", "Number" over "3 | 1 | 1" beside prices, "S | M | L | Total" over sizes.
 */
final class UntoldQuantity {

    private static final int FEWEST_CELLS = 2;
    private static final int FEWEST_SIZES = 2;

    private final Headings headings;
    private final ValueWords values;
    private final TermWords terms;
    private final ColumnDraft draft;
    private final ColumnProducts numbers;

    UntoldQuantity(Headings headings, ValueWords values, TermWords terms, ColumnDraft draft, ColumnProducts numbers) {
        this.headings = headings;
        this.values = values;
        this.terms = terms;
        this.draft = draft;
        this.numbers = numbers;
    }

    /** @param settled columns that are not to be understood */
    void assign(Set<Integer> settled) {
        if (draft.holds(Field.QUANTITY)) {
            return;
        }
        for (Predicate<Column> kind : List.<Predicate<Column>>of(
                this::countsUnits, this::isPaidFor, this::isInUnitBeside, this::countsParts, this::addsSizes)) {
            for (var column : List.copyOf(draft.columns())) {
                boolean open = column.known() != Sureness.SAID && !settled.contains(column.index());
                if (open && kind.test(column)) {
                    readAsQuantity(column);
                    return;
                }
            }
        }
        for (var column : List.copyOf(draft.columns())) {
            int value = valueOf(column);
            if (value >= 0 && column.known() != Sureness.SAID && !settled.contains(value)) {
                readAsQuantity(column);
                draft.add(value, Field.TOTAL_VALUE, headings.meaning(draft.heading(value)));
                return;
            }
        }
    }

    private void readAsQuantity(Column column) {
        draft.readAs(column, Field.QUANTITY);
        draft.ask(
                "Column %s: no column is called a quantity, and this one holds amounts of the goods. It was read as the quantity."
                        .formatted(draft.named(column.index())));
    }

    /**
     * "Amount | Cost | Total Cost" over 4, 6.30 and 25.20: whole numbers under a word for a value, with the price of one and another value
     * that is the product of both; where that other one stands, and -1 where there is none.
     */
    private int valueOf(Column amount) {
        int price = draft.only(Field.UNIT_PRICE);
        if (amount.field() != Field.TOTAL_VALUE || price < 0 || !numbers.areWhole(amount.index())) {
            return -1;
        }
        return draft.headings().keySet().stream()
                .filter(other -> !draft.isTaken(other) && saysValue(other))
                .filter(other -> numbers.multiply(amount.index(), price, other))
                .findFirst()
                .orElse(-1);
    }

    private boolean saysValue(int column) {
        var meaning = headings.meaning(draft.heading(column));
        return meaning != null && meaning.fields().contains(Field.TOTAL_VALUE);
    }

    /** "Units" over amounts, with or without a unit behind them; "supplementary units" over one number, where other goods have none. */
    private boolean countsUnits(Column column) {
        var cells = draft.profile(column.index());
        return column.field() == Field.UNIT
                && cells != null
                && (cells.filled() >= FEWEST_CELLS || cells.looksLikeSmallNumbers())
                && cells.looksLikeAmounts();
    }

    /** "Kg" over 12000, beside the price of one and the value, which is the product of both. */
    private boolean isPaidFor(Column column) {
        int price = draft.only(Field.UNIT_PRICE);
        int value = draft.only(Field.TOTAL_VALUE);
        return (column.field() == Field.GROSS_WEIGHT || column.field() == Field.NET_WEIGHT)
                && terms.isUnit(column.heading())
                && price >= 0
                && value >= 0
                && numbers.prove(column.index(), price, value);
    }

    /** A word for mass that means any amount: right behind the unit, which is none of mass. */
    private boolean isInUnitBeside(Column column) {
        var units = draft.profile(column.index() - 1);
        var cells = draft.profile(column.index());
        var meaning = headings.meaning(column.heading());
        return (column.field() == Field.GROSS_WEIGHT || column.field() == Field.NET_WEIGHT)
                && draft.holdsAt(column.index() - 1, Field.UNIT)
                && meaning != null
                && meaning.unit() == null
                && cells != null
                && cells.numbersAll()
                && units != null
                && units.holdsOnly(unit -> terms.isUnit(unit) && !values.isMass("1 " + unit));
    }

    /** "Number" that numbers nothing, since it says the same again and again in no order, beside what each piece costs. */
    private boolean countsParts(Column column) {
        var cells = draft.profile(column.index());
        return column.field() == Field.LINE
                && draft.holds(Field.UNIT_PRICE)
                && cells != null
                && cells.filled() > FEWEST_CELLS
                && cells.looksLikeAmounts()
                && cells.looksLikeSmallNumbers()
                && !cells.counts()
                && !cells.isDistinct();
    }

    /** "Total" behind sizes, of which it is the sum on each row, in a table without a price. */
    private boolean addsSizes(Column column) {
        int last = column.index() - 1;
        int first = column.index();
        while (first > 0 && isSize(first - 1)) {
            first--;
        }
        return column.field() == Field.TOTAL_VALUE
                && !draft.holds(Field.UNIT_PRICE)
                && !draft.holds(Field.CURRENCY)
                && last - first + 1 >= FEWEST_SIZES
                && numbers.areWhole(column.index())
                && numbers.add(first, last, column.index());
    }

    /** A column of whole numbers that nobody understands. */
    private boolean isSize(int column) {
        var cells = draft.profile(column);
        return cells != null
                && !draft.isTaken(column)
                && !draft.heading(column).isEmpty()
                && (cells.isEmpty() || cells.looksLikeAmounts())
                && numbers.areWhole(column);
    }
}
