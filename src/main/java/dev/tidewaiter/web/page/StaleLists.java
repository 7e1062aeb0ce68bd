package dev.tidewaiter.web.page;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.service.EngineInForce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists in force that a rule finds too old; which, the rules say. Found once for each day's engine. */
@Component
public final class StaleLists {

    private final EngineInForce engine;
    private final Clock clock;
    private volatile @Nullable Found found;

    private record Found(Engine engine, List<ListSnapshot> stale) {}

    StaleLists(EngineInForce engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** The lists that are too old today. */
    public List<ListSnapshot> now() {
        var current = engine.get();
        var known = found;
        if (known == null || known.engine() != current) {
            known = new Found(current, in(current));
            found = known;
        }
        return known.stale();
    }

    private List<ListSnapshot> in(Engine current) {
        var today = LocalDate.now(clock);
        return current.designations().lists().stream()
                .filter(list -> !current.rulebook()
                        .findingsAboutLists(List.of(list), today)
                        .isEmpty())
                .toList();
    }
}
