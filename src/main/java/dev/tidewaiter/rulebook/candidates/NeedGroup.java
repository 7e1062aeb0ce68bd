package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.shipment.Field;
import java.util.List;

/** Fields of which a rule needs one. */
public final class NeedGroup {

    private final List<Field> fields;
    private final Presence.Mask mask;

    public NeedGroup(List<Field> fields) {
        this.fields = List.copyOf(fields);
        this.mask = Presence.Mask.of(fields);
    }

    public List<Field> fields() {
        return fields;
    }

    Presence.Mask mask() {
        return mask;
    }
}
