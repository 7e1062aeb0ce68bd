package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.run.KeptBasis;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.NearMiss;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.LineScreener;
import dev.tidewaiter.screening.Options;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.service.EngineInForce;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What almost was found on a line of a run that did not keep it. The line is judged again, and only by the very rules and lists of
 * its run: by others the answer would be about another day.
 */
@Component
class NearMisses {

    private final EngineInForce engine;
    private final RunBases bases;
    private @Nullable Asking last;

    /** Who asks why not, for one engine and one day: making it takes longer than a line. */
    private record Asking(Engine engine, AsOf asOf, LineScreener screener) {}

    NearMisses(EngineInForce engine, RunBases bases) {
        this.engine = engine;
        this.bases = bases;
    }

    /** What came near; empty where rules or lists are others today, or it is not kept which they were. */
    Optional<List<NearMiss>> of(String run, LineAsRead line) {
        var now = engine.get();
        return bases.of(run)
                .filter(then -> isSame(then, now.basis()))
                .map(then -> judge(now, AsOf.parse(then.asOf(), then.startedOn()), line));
    }

    private static boolean isSame(KeptBasis then, Basis now) {
        return then.rules().sha256().equals(now.rules().sha256())
                && then.lists().stream()
                        .map(list -> list.id() + list.sha256())
                        .toList()
                        .equals(now.lists().stream()
                                .map(list -> list.id() + list.sha256())
                                .toList());
    }

    @SuppressWarnings("ReferenceEquality") // the very engine, not one like it
    private synchronized List<NearMiss> judge(Engine now, AsOf asOf, LineAsRead line) {
        var asking = last;
        if (asking == null || asking.engine() != now || !asking.asOf().equals(asOf)) {
            if (asking != null) {
                asking.screener().close();
            }
            asking = new Asking(
                    now, asOf, new LineScreener(now.rulebook(), now.designations(), new Options(asOf, true)));
            last = asking;
        }
        return asking.screener().screen(line.line()).nearMisses();
    }
}
