package dev.tidewaiter.screening;

import dev.tidewaiter.rulebook.Judge;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;

/** Judges for as many threads as ask at once, kept between uses: a rule session is costly to make and cheap to reuse. */
final class JudgePool implements AutoCloseable {

    private final Supplier<Judge> make;
    private final ConcurrentLinkedDeque<Judge> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    JudgePool(Supplier<Judge> make) {
        this.make = make;
    }

    /** Lends a judge to one thread for the length of a task. */
    <T> T with(Function<Judge, T> task) {
        if (closed) {
            throw new IllegalStateException("the screener is closed; make another one");
        }
        var judge = idle.poll();
        if (judge == null) {
            judge = make.get();
        }
        try {
            return task.apply(judge);
        } finally {
            idle.push(judge);
            if (closed) {
                close(); // closed while this judge was out
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        for (var judge = idle.poll(); judge != null; judge = idle.poll()) {
            judge.close();
        }
    }
}
