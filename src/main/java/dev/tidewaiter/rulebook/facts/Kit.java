package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HeldKind;
import dev.tidewaiter.shipment.ShipmentContents;
import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * Parts of unmanned aircraft that the lines of one shipment hold together, one of them on this line. Its evidence is this line's own, so
 * that a finding stays the same when rows move.
 *
 * @param contents what they hold
 * @param line     the line
 * @param risky    the {@linkplain Destination#risky() risky} destinations, a country once
 */
public record Kit(ShipmentContents contents, GoodsLine line, List<Destination> risky) implements Fact {

    public Kit {
        risky = List.copyOf(risky);
    }

    public boolean toRisky() {
        return !risky.isEmpty();
    }

    /** How many kinds of parts there are. */
    public int kinds() {
        return contents.kinds().size();
    }

    /** How many of them only what flies has. */
    public int flyingKinds() {
        return (int) contents.kinds().stream().filter(HeldKind::flies).count();
    }

    @Override
    public List<Value> evidence() {
        return List.of(line.has(Field.DESCRIPTION) ? line.value(Field.DESCRIPTION) : line.value(Field.MODEL));
    }
}
