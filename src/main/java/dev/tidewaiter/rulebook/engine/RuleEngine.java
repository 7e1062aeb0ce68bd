package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.rulebook.language.FactProduct;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.kie.api.KieBase;

/** The engine with compiled rules in it, shared by all threads. It may still be waking: whoever asks it first waits. */
public final class RuleEngine {

    /** So many choices of conditions that are left out are kept ready; one takes as much memory as the rules. */
    private static final int CHOICES = 4;

    private final CompletableFuture<Awake> awake;
    private final ClearingCache<Set<String>, KieBase> without =
            new ClearingCache<>(CHOICES, left -> RuleCompiler.without(base(), left));

    /** The rules, and what they try with each other. */
    record Awake(KieBase base, Combinations combinations) {}

    private RuleEngine(CompletableFuture<Awake> awake) {
        this.awake = awake;
    }

    static RuleEngine of(KieBase base, Collection<FactProduct> products) {
        return of(new Awake(base, new Combinations(products)));
    }

    static RuleEngine of(Awake awake) {
        return new RuleEngine(CompletableFuture.completedFuture(awake));
    }

    /** An engine that wakes on a thread of its own. */
    public static RuleEngine waking(Supplier<RuleEngine> awake) {
        return new RuleEngine(CompletableFuture.supplyAsync(() -> awake.get().awake()));
    }

    Awake awake() {
        return awake.join();
    }

    KieBase base() {
        return awake().base();
    }

    /** The rules without some conditions, by their names. */
    KieBase without(Set<String> left) {
        return without.get(left);
    }

    Combinations combinations() {
        return awake().combinations();
    }
}
