package dev.tidewaiter.cli.batch;

import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.nightly.NightPlan;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
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
        var verdicts = new EnumMap<Verdict, Long>(Verdict.class);
        var refused = new ArrayList<String>();
        boolean incomplete = false;
        int files = 0;
        long lines = 0;
        try (var screening = engine.screening(plan.threads(), plan.facts())) {
            for (var file : plan.files().keySet()) {
                if (lines >= plan.limit()) {
                    break;
                }
                try {
                    var result = screening.screen(file, plan.limit() - lines, line -> words.lines(1));
                    files++;
                    lines += result.verdicts().lines();
                    incomplete |= result.isIncomplete();
                    for (var verdict : Verdict.values()) {
                        verdicts.merge(verdict, (long) result.verdicts().of(verdict), Long::sum);
                    }
                } catch (UnreadableFile unreadable) {
                    refused.add(String.valueOf(unreadable.getMessage()));
                }
            }
            incomplete |= screening.firstFailure() != null;
        }
        words.wouldEnd(files, refused, lines, verdict -> verdicts.getOrDefault(verdict, 0L), plan.out());
        return incomplete || !refused.isEmpty()
                ? ExitCode.UNREADABLE
                : reached(verdicts) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private boolean reached(Map<Verdict, Long> verdicts) {
        var limit = failOn;
        return limit != null
                && verdicts.entrySet().stream()
                        .anyMatch(
                                count -> count.getValue() > 0 && count.getKey().compareTo(limit) <= 0);
    }
}
