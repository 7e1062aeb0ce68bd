package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.shipment.Field;
import java.util.List;

/**
 * Fields of which some rules need one.
 *
 * @param fields any one of them will do
 */
public record NeedGroup(List<Field> fields) {

    public NeedGroup {
        fields = List.copyOf(fields);
    }
}
