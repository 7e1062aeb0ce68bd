package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.ListInUse;
import dev.tidewaiter.rulebook.model.Finding.ControlReference;
import org.jspecify.annotations.Nullable;

/** Whom and what the facts that a rule names are about: the first that says so; null where none does. */
final class FactsOfFinding {

    private FactsOfFinding() {}

    static @Nullable Match match(Object... facts) {
        for (var fact : facts) {
            if (fact instanceof Fact known && known.match() != null) {
                return known.match();
            }
        }
        return null;
    }

    static @Nullable ControlReference goods(Object... facts) {
        for (var fact : facts) {
            if (fact instanceof Fact known && known.goods() != null) {
                return known.goods();
            }
        }
        return null;
    }

    /** The id of a list. */
    static @Nullable String list(Object... facts) {
        for (var fact : facts) {
            if (fact instanceof ListInUse inUse) {
                return inUse.list().id();
            }
        }
        return null;
    }
}
