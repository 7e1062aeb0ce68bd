package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * Whether the licence exception that a line claims may be used for its ECCN to one of its destinations.
 *
 * @param name     the exception, such as {@code STA (C59)}
 * @param eccn     the ECCN on the line
 * @param country  the destination
 * @param supplement3 whether it is one of the countries of Supplement 3 to part 740
 * @param answer   what the table of exceptions says
 * @param why      it in words
 * @param citation the law
 * @param from     the values that the answer rests on
 */
public record ExceptionScope(
        String name,
        String eccn,
        Country country,
        boolean supplement3,
        Answer answer,
        String why,
        String citation,
        List<Value> from)
        implements Fact {

    /** What the table of licence exceptions says, the worst last. */
    public enum Answer {
        USABLE,
        /** A condition decides that no goods line states. */
        DOUBTFUL,
        BARRED
    }

    public ExceptionScope {
        from = List.copyOf(from);
    }

    public boolean usable() {
        return answer == Answer.USABLE;
    }

    public boolean doubtful() {
        return answer == Answer.DOUBTFUL;
    }

    public boolean barred() {
        return answer == Answer.BARRED;
    }

    @Override
    public List<Value> evidence() {
        return from;
    }
}
