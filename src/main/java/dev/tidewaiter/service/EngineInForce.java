package dev.tidewaiter.service;

import dev.tidewaiter.designation.lists.ListSnapshot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The engine that answers now. It is made anew where a day begins, since a list's age and the law for lines without a date depend on
 * it, and where other lists come into force. Who takes it keeps it for one piece of work; the old one goes when the last piece is done.
 */
public final class EngineInForce {

    private final Clock clock;
    private volatile Engine engine;

    public EngineInForce(Engine first, Clock clock) {
        this.engine = first;
        this.clock = clock;
    }

    /** The engine for today. */
    public Engine get() {
        var current = engine;
        var today = LocalDate.now(clock);
        return current.basis().startedOn().equals(today) ? current : renewed(today);
    }

    /** Answers by other lists from now on; whoever has the engine of before goes on with that. */
    void over(List<ListSnapshot> lists) {
        var before = engine;
        var next = Engine.of(before.reader(), before.rulebook(), lists, LocalDate.now(clock));
        synchronized (this) {
            engine = next;
        }
    }

    private synchronized Engine renewed(LocalDate today) {
        if (!engine.basis().startedOn().equals(today)) {
            engine = engine.on(today);
        }
        return engine;
    }
}
