package dev.tidewaiter.service;

import java.time.Clock;
import java.time.LocalDate;

/**
 * The engine that answers now. It is made anew where a day begins, since a list's age and the law for lines without a date depend on
 * it. Who takes it keeps it for one piece of work; the old one goes when the last piece is done.
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

    private synchronized Engine renewed(LocalDate today) {
        if (!engine.basis().startedOn().equals(today)) {
            engine = engine.on(today);
        }
        return engine;
    }
}
