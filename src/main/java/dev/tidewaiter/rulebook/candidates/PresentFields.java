package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.EnumSet;
import java.util.Set;

/** Which fields a line has a readable value for. Used again for every line. */
final class PresentFields {

    private final Set<Field> present = EnumSet.noneOf(Field.class);

    /** Forgets the line before and notes this one. */
    void note(GoodsLine line) {
        present.clear();
        for (var value : line.values()) {
            if (value.isRead()) {
                present.add(value.field());
            }
        }
        for (var party : line.parties()) {
            if (party.name().isRead()) {
                present.add(party.name().field());
            }
            if (!party.identifiers().isEmpty()) {
                present.add(Field.of(party.role(), Field.Attribute.ID));
            }
            if (party.country() != null) {
                present.add(Field.of(party.role(), Field.Attribute.COUNTRY));
            }
        }
    }

    void note(Field field) {
        present.add(field);
    }

    /** Takes a field for missing although something stands in it. */
    void forget(Field field) {
        present.remove(field);
    }

    boolean any(NeedGroup group) {
        var fields = group.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (present.contains(fields.get(i))) {
                return true;
            }
        }
        return false;
    }
}
