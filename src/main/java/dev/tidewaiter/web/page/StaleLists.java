package dev.tidewaiter.web.page;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.service.EngineInForce;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists in force that a rule finds too old; which, the rules say. Found once for each engine: another day, or other lists, has another. */
@Component
public final class StaleLists {

    private final EngineInForce engine;
    private volatile @Nullable Found found;

    private record Found(Designations heldAgainst, List<ListSnapshot> stale) {}

    StaleLists(EngineInForce engine) {
        this.engine = engine;
    }

    /** The lists that are too old today. */
    public List<ListSnapshot> now() {
        var current = engine.get();
        var known = found;
        if (known == null || known.heldAgainst() != current.designations()) {
            known = new Found(
                    current.designations(), in(current, current.basis().startedOn()));
            found = known;
        }
        return known.stale();
    }

    private static List<ListSnapshot> in(Engine current, LocalDate today) {
        return current.designations().lists().stream()
                .filter(list -> !current.rulebook()
                        .listFindings()
                        .about(List.of(list), today)
                        .isEmpty())
                .toList();
    }
}
