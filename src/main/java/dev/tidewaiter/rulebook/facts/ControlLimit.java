package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * A control that numbers decide, about goods that may be under it. No fact where a stated number lies outside.
 *
 * @param regime   whose control it is, such as EU
 * @param code     its entry
 * @param item     what it controls, in words
 * @param itemClass the class of goods that it names
 * @param stated   the numbers on the line that meet it, with the limit
 * @param missing  numbers that it asks for and the line does not state
 * @param further  conditions of it that no number on a line can answer
 * @param citation its law
 * @param from     the values that state the numbers or name the goods
 */
public record ControlLimit(
        String regime,
        String code,
        String item,
        ItemClass itemClass,
        List<String> stated,
        List<String> missing,
        List<String> further,
        String citation,
        List<Value> from)
        implements Fact {

    public ControlLimit {
        stated = List.copyOf(stated);
        missing = List.copyOf(missing);
        further = List.copyOf(further);
        from = List.copyOf(from);
    }

    /** Whether every number that it asks for is stated and meets it. */
    public boolean met() {
        return missing.isEmpty();
    }

    /** Whether some number meets it, and others are not stated. */
    public boolean metInPart() {
        return !stated.isEmpty() && !missing.isEmpty();
    }

    @Override
    public List<Value> evidence() {
        return from;
    }
}
