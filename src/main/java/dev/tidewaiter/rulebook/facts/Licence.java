package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * The licence code and number on the line.
 *
 * @param code    the code, such as {@code C33}; empty when none is given
 * @param meaning what the table of codes says it means; empty when it does not know the code
 * @param number  the licence number; empty when none is given
 * @param kind    what kind of code it is
 * @param from    the values they stood in
 */
public record Licence(String code, String meaning, String number, Kind kind, List<Value> from) implements Fact {

    /** What a licence code claims. */
    public enum Kind {
        /** No licence required. */
        NONE_REQUIRED,
        /** A licence was granted; it needs a number. */
        LICENCE,
        EXCEPTION,
        /** A code that is no longer used. */
        RETIRED,
        UNKNOWN
    }

    public Licence {
        from = List.copyOf(from);
    }

    /** Whether a licence with its number, or an exception, is recorded. */
    public boolean recorded() {
        return kind == Kind.EXCEPTION || (!number.isEmpty() && kind != Kind.NONE_REQUIRED && kind != Kind.RETIRED);
    }

    public boolean noneRequired() {
        return kind == Kind.NONE_REQUIRED;
    }

    public boolean retired() {
        return kind == Kind.RETIRED;
    }

    @Override
    public List<Value> evidence() {
        return from;
    }
}
