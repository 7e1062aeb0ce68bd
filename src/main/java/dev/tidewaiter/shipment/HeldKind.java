package dev.tidewaiter.shipment;

import java.io.Serializable;
import java.util.List;

/**
 * A kind of parts that lines of one shipment hold.
 *
 * @param name  the kind in words, such as "propeller"
 * @param flies whether only what flies has it
 * @param rows  the first rows that hold it, as a spreadsheet shows them
 * @param count how many rows hold it
 */
public record HeldKind(String name, boolean flies, List<Integer> rows, int count) implements Serializable {

    private static final long serialVersionUID = 1;

    public HeldKind {
        rows = List.copyOf(rows);
        if (count < rows.size()) {
            throw new IllegalArgumentException(name + " stands in " + rows.size() + " rows, not in " + count);
        }
    }
}
