package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.List;

/** Which fields a line has a readable value for, as bits, so that many rules can ask at once. */
final class Presence {

    private long low;
    private long high;

    /** Forgets the line before and notes this one. */
    void note(GoodsLine line) {
        low = 0;
        high = 0;
        for (var value : line.values()) {
            if (value.isRead()) {
                note(value.field());
            }
        }
        for (var party : line.parties()) {
            if (party.name().isRead()) {
                note(party.name().field());
            }
            if (!party.identifiers().isEmpty()) {
                note(Field.of(party.role(), Field.Attribute.ID));
            }
            if (party.country() != null) {
                note(Field.of(party.role(), Field.Attribute.COUNTRY));
            }
        }
    }

    void note(Field field) {
        int bit = field.ordinal();
        if (bit < 64) {
            low |= 1L << bit;
        } else {
            high |= 1L << (bit - 64);
        }
    }

    boolean any(Mask mask) {
        return (low & mask.low) != 0 || (high & mask.high) != 0;
    }

    /** Some fields as bits. */
    record Mask(long low, long high) {
        static Mask of(List<Field> fields) {
            long low = 0;
            long high = 0;
            for (var field : fields) {
                int bit = field.ordinal();
                if (bit < 64) {
                    low |= 1L << bit;
                } else {
                    high |= 1L << (bit - 64);
                }
            }
            return new Mask(low, high);
        }
    }
}
