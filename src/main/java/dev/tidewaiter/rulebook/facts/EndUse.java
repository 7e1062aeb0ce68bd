package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * What the stated end use says, as far as the table of end-use words knows it.
 *
 * @param kind  the kind of use
 * @param words the words that told it
 * @param from  the value they stood in
 */
public record EndUse(Kind kind, String words, Value from) implements Fact {

    /** The kind of use. */
    public enum Kind {
        /** Missiles, loitering munitions, unmanned aircraft. */
        MISSILE_OR_DRONE,
        MILITARY
    }

    public boolean missileOrDrone() {
        return kind == Kind.MISSILE_OR_DRONE;
    }

    public boolean military() {
        return kind == Kind.MILITARY;
    }

    @Override
    public List<Value> evidence() {
        return List.of(from);
    }
}
