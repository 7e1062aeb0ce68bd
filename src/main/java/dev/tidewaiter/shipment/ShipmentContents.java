package dev.tidewaiter.shipment;

import java.io.Serializable;
import java.util.List;

/**
 * Which kinds of parts of unmanned aircraft the lines of one shipment hold together, so that a kit is seen whose parts stand on lines of
 * their own. It is found out before any line is judged and goes with each line that holds one of the parts.
 *
 * @param kinds each kind once, in the order in which they first stand
 * @param lines how many lines were looked at together
 * @param whole whether they are the whole shipment; false when it has more than are looked at together
 */
public record ShipmentContents(List<HeldKind> kinds, int lines, boolean whole) implements Serializable {

    private static final long serialVersionUID = 1;

    public ShipmentContents {
        kinds = List.copyOf(kinds);
    }
}
