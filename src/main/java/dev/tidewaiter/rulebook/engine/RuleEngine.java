package dev.tidewaiter.rulebook.engine;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.kie.api.KieBase;

/** The engine with compiled rules in it, shared by all threads. It may still be waking: whoever asks it first waits. */
public final class RuleEngine {

    private final CompletableFuture<KieBase> base;

    private RuleEngine(CompletableFuture<KieBase> base) {
        this.base = base;
    }

    static RuleEngine of(KieBase base) {
        return new RuleEngine(CompletableFuture.completedFuture(base));
    }

    /** An engine that wakes on a thread of its own. */
    public static RuleEngine waking(Supplier<RuleEngine> awake) {
        return new RuleEngine(CompletableFuture.supplyAsync(() -> awake.get().base()));
    }

    KieBase base() {
        return base.join();
    }
}
