package dev.tidewaiter.cli.batch;

import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.nightly.NightPlan;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.VerdictCounts;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Reads and screens, and writes nothing.
 *
 * @param plan   what the night would do
 * @param engine with what
 * @param words  whom to tell
 * @param failOn from which verdict on the call ends with 1
 */
record DryRun(
        NightPlan plan,
        Engine engine,
        BatchWords words,
        @Nullable Verdict failOn) {

    int call() throws IOException {
        var verdicts = new VerdictCounts();
        var refused = new ArrayList<String>();
        boolean incomplete = false;
        int files = 0;
        long lines = 0;
        try (var screening = engine.screening(plan.threads(), plan.facts())) {
            for (var place : plan.source().parts().keySet()) {
                if (lines >= plan.limit()) {
                    break;
                }
                try (var part = plan.source().open(place)) {
                    var result = screening.screen(part.file(), plan.limit() - lines, line -> words.lines(1));
                    files++;
                    lines += result.verdicts().lines();
                    incomplete |= result.isIncomplete();
                    verdicts.add(result.verdicts());
                } catch (UnreadableFile unreadable) {
                    refused.add(String.valueOf(unreadable.getMessage()));
                }
            }
            incomplete |= screening.firstFailure() != null;
        }
        words.wouldEnd(files, refused, lines, verdicts::of);
        return incomplete || !refused.isEmpty()
                ? ExitCode.UNREADABLE
                : failOn != null && verdicts.reach(failOn) ? ExitCode.FOUND : ExitCode.DONE;
    }
}
