package dev.tidewaiter.service;

import dev.tidewaiter.designation.lists.ListSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks from time to time whether other lists came into force, and lets the service answer by them. Until they are loaded it answers by
 * those it has; when they cannot be loaded it keeps them, and says so.
 */
public final class ListWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ListWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int ROUNDS_AFTER_A_FAILURE = 20;

    private final EngineInForce engine;
    private final Supplier<String> state;
    private final Supplier<List<ListSnapshot>> lists;
    private String known;

    private ListWatch(EngineInForce engine, String known, Supplier<String> state, Supplier<List<ListSnapshot>> lists) {
        this.engine = engine;
        this.known = known;
        this.state = state;
        this.lists = lists;
    }

    /**
     * Begins, and goes on as long as the process does.
     *
     * @param known what the state was before the engine's lists were loaded
     * @param state what changes when other lists come into force, and else never
     * @param lists loads those in force
     */
    public static void begin(
            EngineInForce engine, String known, Supplier<String> state, Supplier<List<ListSnapshot>> lists) {
        var watch = new ListWatch(engine, known, state, lists);
        var thread = new Thread(watch::goOn, "lists-in-force");
        thread.setDaemon(true);
        thread.start();
    }

    private void goOn() {
        try {
            while (true) {
                Thread.sleep(PAUSE.toMillis());
                if (!look()) {
                    Thread.sleep(PAUSE.toMillis() * ROUNDS_AFTER_A_FAILURE);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the lists in force are the ones it answers by. */
    private boolean look() {
        try {
            var now = state.get();
            if (!now.equals(known)) {
                engine.over(lists.get());
                known = now;
                LOG.info(
                        "Other lists are in force: held against {}.",
                        engine.get().basis().heldAgainst());
            }
            return true;
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Other lists came into force and cannot be loaded; the service goes on with those it has. {}",
                    failed.getMessage());
            return false;
        }
    }
}
