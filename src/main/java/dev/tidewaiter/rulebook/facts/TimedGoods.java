package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * Goods that a measure names which was made for a time, suspended or replaced: a row of {@code codes.timed-goods} whose words, code and
 * number are on the line.
 *
 * @param measure  the measure, as {@code documents.time-boxed-measures} names it
 * @param title    what the measure names, in words
 * @param found    what the line says of it
 * @param state    how the measure stands on the shipment's day
 * @param effect   what it does to them
 * @param military whether it reaches military users and uses only
 * @param codeDoubted whether the words alone tell them, and the code on the line is none of theirs and none that tells other goods
 * @param note     what is to be said of its state, a sentence
 * @param citation the law
 * @param from     the values of the line that it was found in
 */
public record TimedGoods(
        String measure,
        String title,
        String found,
        MeasureState state,
        Effect effect,
        boolean military,
        boolean codeDoubted,
        String note,
        String citation,
        List<Value> from)
        implements Fact {

    /** What a measure does to goods that it names. */
    public enum Effect {
        /** They do not go, and a licence number does not answer it. */
        BANS,
        /** They go under a licence. */
        LICENCE,
        /** Some of their grades or forms go under a licence, and the line's words do not tell them from others. */
        PART
    }

    public TimedGoods {
        from = List.copyOf(from);
    }

    public boolean banned() {
        return effect == Effect.BANS;
    }

    /** Whether the measure names some of their grades or forms only. */
    public boolean inPart() {
        return effect == Effect.PART;
    }

    public boolean inForce() {
        return state == MeasureState.IN_FORCE;
    }

    public boolean suspended() {
        return state == MeasureState.SUSPENDED;
    }

    /** Whether its suspension is over and nobody knows whether it was prolonged. */
    public boolean unsure() {
        return state == MeasureState.UNSURE;
    }

    @Override
    public List<Value> evidence() {
        return from;
    }
}
