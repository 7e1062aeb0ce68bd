package dev.tidewaiter.manifest.column;

import dev.tidewaiter.shipment.Field;
import org.jspecify.annotations.Nullable;

/** The one of quantity, price and value that has no heading, found by its numbers. */
final class MissingFactor {

    private final ColumnDraft draft;
    private final ColumnProducts products;

    MissingFactor(ColumnDraft draft, ColumnProducts products) {
        this.draft = draft;
        this.products = products;
    }

    /** The field of a column whose numbers make the others agree: quantity times price is value; null where none does. */
    @Nullable
    Field of(int column) {
        int quantity = draft.only(Field.QUANTITY);
        int price = draft.only(Field.UNIT_PRICE);
        int value = draft.only(Field.TOTAL_VALUE);
        if (quantity < 0 && price >= 0 && value >= 0) {
            return products.multiply(column, price, value) ? Field.QUANTITY : null;
        }
        if (price < 0 && quantity >= 0 && value >= 0) {
            return products.multiply(quantity, column, value) ? Field.UNIT_PRICE : null;
        }
        boolean product = value < 0 && quantity >= 0 && price >= 0 && products.multiply(quantity, price, column);
        return product ? Field.TOTAL_VALUE : null;
    }
}
