package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Two or all of quantity, price and value where the heading of at most one is understood: the value is the product on each row. */
final class ProductColumns {

    private static final int FEWEST_CELLS = 2;

    /** Three of these are tried together, so that many more would take long, and prove by chance. */
    private static final int MOST_OPEN = 12;

    private final Headings headings;
    private final ColumnDraft draft;
    private final ColumnProducts products;
    private final BiConsumer<Integer, Field> told;

    /** @param told takes a column whose cells tell what it holds */
    ProductColumns(Headings headings, ColumnDraft draft, ColumnProducts products, BiConsumer<Integer, Field> told) {
        this.headings = headings;
        this.draft = draft;
        this.products = products;
        this.told = told;
    }

    /** @param settled columns that are not to be understood */
    void assign(Set<Integer> settled) {
        if (!draft.holds(Field.DESCRIPTION) && !draft.holds(Field.PART_NUMBER) && !draft.holds(Field.QUANTITY)) {
            return;
        }
        var open = draft.headings().keySet().stream()
                .filter(column -> isOpenNumber(column, settled))
                .limit(MOST_OPEN)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        int quantity = draft.only(Field.QUANTITY);
        int price = draft.only(Field.UNIT_PRICE);
        int value = draft.only(Field.TOTAL_VALUE);
        if (quantity < 0 && price >= 0 && value >= 0) {
            moveValue(price, value, open);
            return;
        }
        if (quantity >= 0 && price < 0 && value >= 0 && makePrice(quantity, value, open)) {
            return;
        }
        for (int one : quantity >= 0 ? List.of(quantity) : open) {
            for (int other : price >= 0 ? List.of(price) : open) {
                for (int product : value >= 0 ? List.of(value) : open) {
                    boolean three = one != other && other != product && one != product;
                    boolean ordered = quantity >= 0 || price >= 0 || one < other || !products.areWhole(other);
                    if (three && ordered && products.areWhole(one) && products.prove(one, other, product)) {
                        addOpen(one, Field.QUANTITY);
                        addOpen(other, Field.UNIT_PRICE);
                        addOpen(product, Field.TOTAL_VALUE);
                        return;
                    }
                }
            }
        }
    }

    private void addOpen(int column, Field field) {
        if (!draft.isTaken(column)) {
            told.accept(column, field);
        }
    }

    /** "Amount | Cost | Total cost" over 4, 17.38 and 69.52: what was taken for the value is the quantity. */
    private void moveValue(int price, int value, List<Integer> open) {
        var said =
                draft.columns().stream().anyMatch(column -> column.index() == value && column.known() == Sureness.SAID);
        for (int product : open) {
            if (!said && products.areWhole(value) && products.prove(value, price, product)) {
                draft.readAs(Field.TOTAL_VALUE, Field.QUANTITY);
                told.accept(product, Field.TOTAL_VALUE);
                return;
            }
        }
    }

    /** "Quantity | Declared value | Total value" over 3, 4.20 and 12.60: what was taken for the value is the price. */
    private boolean makePrice(int quantity, int value, List<Integer> open) {
        boolean said =
                draft.columns().stream().anyMatch(column -> column.index() == value && column.known() == Sureness.SAID);
        for (int product : open) {
            if (!said && product != value && isOfMoney(product) && products.prove(quantity, value, product)) {
                draft.readAs(Field.TOTAL_VALUE, Field.UNIT_PRICE);
                told.accept(product, Field.TOTAL_VALUE);
                return true;
            }
        }
        return false;
    }

    private boolean isOfMoney(int column) {
        var meaning = headings.meaning(draft.heading(column));
        return meaning != null && meaning.fields().contains(Field.TOTAL_VALUE);
    }

    /** A column of numbers that holds nothing: nobody understands its heading, or another column took what that says. */
    private boolean isOpenNumber(int column, Set<Integer> settled) {
        var cells = draft.profile(column);
        var meaning = headings.meaning(draft.heading(column));
        boolean money = meaning == null
                || meaning.fields().stream()
                        .anyMatch(field ->
                                field == Field.UNIT_PRICE || field == Field.TOTAL_VALUE || field == Field.QUANTITY);
        return money
                && cells != null
                && cells.filled() >= FEWEST_CELLS
                && cells.looksLikeAmounts()
                && !draft.isTaken(column)
                && !settled.contains(column)
                && !draft.heading(column).isEmpty();
    }
}
