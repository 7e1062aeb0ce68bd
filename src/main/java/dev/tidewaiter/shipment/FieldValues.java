package dev.tidewaiter.shipment;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a line has in which field. A map of each line's own is longer than all that the line says, and the lines of a sheet mostly have
 * the same fields; so they share what tells where each value stands. Immutable.
 */
final class FieldValues implements Serializable {

    private static final long serialVersionUID = 1;

    /** Where each field's value stands in the line that was last collected, on whatever thread: as in the next one, as a rule. */
    private static volatile Places last = new Places(List.of());

    private final Places places;
    private final List<Value> inOrder;

    private FieldValues(Places places, List<Value> inOrder) {
        this.places = places;
        this.inOrder = inOrder;
    }

    /** What a line has in a field; null where it has no place for it. */
    @Nullable
    Value in(Field field) {
        var place = places.byField.get(field);
        return place == null ? null : inOrder.get(place);
    }

    /** All of them in the order of their fields. */
    List<Value> all() {
        return inOrder;
    }

    /** Where the value of each field stands. */
    private static final class Places implements Serializable {

        private static final long serialVersionUID = 1;

        private final Map<Field, Integer> byField = new EnumMap<>(Field.class);

        Places(List<Value> inOrder) {
            for (var value : inOrder) {
                byField.put(value.field(), byField.size());
            }
        }
    }

    /** The values of a line while they are collected. */
    static final class Collected {

        private final Places expected = last;
        private final @Nullable Value[] values = new Value[expected.byField.size()];

        /** What the line has in fields that were not expected. */
        private Map<Field, Value> others = Map.of();

        /** Adds a value, or puts it in the place of another one of its field. */
        void put(Value value) {
            var place = expected.byField.get(value.field());
            if (place != null) {
                values[place] = value;
                return;
            }
            if (others.isEmpty()) {
                others = new EnumMap<>(Field.class);
            }
            others.put(value.field(), value);
        }

        FieldValues done() {
            boolean asExpected = others.isEmpty();
            for (int i = 0; i < values.length && asExpected; i++) {
                asExpected = values[i] != null;
            }
            return asExpected ? new FieldValues(expected, List.of(values)) : otherwise();
        }

        private FieldValues otherwise() {
            var all = new EnumMap<Field, Value>(Field.class);
            all.putAll(others);
            for (var value : values) {
                if (value != null) {
                    all.put(value.field(), value);
                }
            }
            var inOrder = List.copyOf(all.values());
            var places = new Places(inOrder);
            last = places;
            return new FieldValues(places, inOrder);
        }
    }
}
