package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * Amounts of a line that cannot all be right, or a price that is far from what such goods cost.
 *
 * @param kind     what was seen
 * @param text     it in words, with the amounts
 * @param percent  by how much the value differs from quantity times price, or the net weight is above the gross weight; NaN of a price
 * @param citation where the usual prices come from; empty for doubts of another kind
 * @param from     the values that show it
 */
public record AmountDoubt(Kind kind, String text, double percent, String citation, List<Value> from) implements Fact {

    /** What was seen. */
    public enum Kind {
        NET_ABOVE_GROSS,
        /** The value is not quantity times unit price. */
        VALUE_DIFFERS,
        PRICE_BELOW,
        PRICE_ABOVE
    }

    public AmountDoubt {
        from = List.copyOf(from);
    }

    public boolean netAboveGross() {
        return kind == Kind.NET_ABOVE_GROSS;
    }

    public boolean valueDiffers() {
        return kind == Kind.VALUE_DIFFERS;
    }

    /** Whether the price of a piece is below the band of {@code codes.price-bands}. */
    public boolean priceBelow() {
        return kind == Kind.PRICE_BELOW;
    }

    /** Whether it is above. */
    public boolean priceAbove() {
        return kind == Kind.PRICE_ABOVE;
    }

    @Override
    public List<Value> evidence() {
        return from;
    }
}
