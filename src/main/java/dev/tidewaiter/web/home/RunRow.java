package dev.tidewaiter.web.home;

import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.StoredFile;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.screening.Verdict;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An upload or a night in the list of what waits.
 *
 * @param title the first file's name; of a night its source
 * @param files how many files there are besides the first
 * @param worst the worst verdict of its lines; null while there is none
 * @param open  how many findings wait
 */
record RunRow(
        String id,
        boolean night,
        String title,
        int files,
        long lines,
        @Nullable Verdict worst,
        long open,
        RunState state,
        long since) {

    static RunRow of(StoredRun run, long open) {
        boolean night = run.kind() == RunKind.NIGHT;
        var files = run.files();
        return new RunRow(
                run.id(),
                night,
                night || files.isEmpty() ? run.source() : files.get(0).name(),
                Math.max(0, files.size() - 1),
                files.stream().mapToLong(RunRow::lines).sum(),
                Arrays.stream(Verdict.values())
                        .filter(verdict ->
                                files.stream().anyMatch(file -> file.verdicts().getOrDefault(verdict, 0L) > 0))
                        .findFirst()
                        .orElse(null),
                open,
                run.state(),
                run.createdAt());
    }

    private static long lines(StoredFile file) {
        return file.verdicts().values().stream().mapToLong(Long::longValue).sum();
    }

    boolean over() {
        return state.isOver();
    }
}
