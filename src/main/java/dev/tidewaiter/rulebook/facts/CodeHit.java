package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.goods.code.ControlledCode;
import dev.tidewaiter.rulebook.model.Finding.ControlReference;
import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * A code on the line that a table of the rulebook lists.
 *
 * @param listed  the row
 * @param code    the code on the line, without points
 * @param inForce whether the row is law on the day that applies
 * @param from    the value the code stood in
 * @param measure the measure that lists the code's chapter, such as {@code russia-belarus}; empty for tables of codes
 */
public record CodeHit(ControlledCode listed, String code, boolean inForce, Value from, String measure) implements Fact {

    /** One of a table of codes. */
    public CodeHit(ControlledCode listed, String code, boolean inForce, Value from) {
        this(listed, code, inForce, from, "");
    }

    /** The table in the rulebook, such as {@code chpl}. */
    public String table() {
        return listed.table();
    }

    public String list() {
        return listed.list();
    }

    public String regime() {
        return listed.regime();
    }

    /** The listed code, without points. */
    public String heading() {
        return listed.code();
    }

    public String tier() {
        return listed.tier();
    }

    /** When the heading alone is asked about, in the words of its table. */
    public String asked() {
        return listed.asked();
    }

    @Override
    public List<Value> evidence() {
        return List.of(from);
    }

    @Override
    public ControlReference goods() {
        return new ControlReference(listed.regime(), pointed(listed.code()), listed.table(), listed.row());
    }

    /** A code as tariffs print it: 8525.89, 8525.89.00, 8525.89.0090. */
    public static String pointed(String code) {
        boolean digits = code.length() > 4 && code.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            return code;
        }
        var heading = code.substring(0, 4) + "." + code.substring(4, Math.min(6, code.length()));
        return code.length() > 6 ? heading + "." + code.substring(6) : heading;
    }
}
