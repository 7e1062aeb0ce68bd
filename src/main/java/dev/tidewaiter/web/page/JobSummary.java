package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.StoredFile;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.screening.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A job in a list and at the head of its page. */
record JobSummary(
        String id,
        String title,
        String state,
        boolean over,
        String since,
        long lines,
        @Nullable VerdictView worst,
        List<Count> counts,
        @Nullable String heldAgainst,
        @Nullable String failure,
        List<StoredFile> files) {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    /** How many lines got a verdict. */
    record Count(VerdictView verdict, long lines) {}

    static JobSummary of(StoredRun job) {
        var counts = new ArrayList<Count>();
        for (var verdict : Verdict.values()) {
            long lines = job.files().stream()
                    .mapToLong(file -> file.verdicts().getOrDefault(verdict, 0L))
                    .sum();
            if (lines > 0) {
                counts.add(new Count(VerdictView.of(verdict), lines));
            }
        }
        return new JobSummary(
                job.id(),
                job.files().stream().map(StoredFile::name).collect(Collectors.joining(", ")),
                word(job.state()),
                job.state().isOver(),
                WHEN.format(Instant.ofEpochMilli(job.createdAt())),
                counts.stream().mapToLong(Count::lines).sum(),
                counts.isEmpty() ? null : counts.get(0).verdict(),
                counts,
                job.heldAgainst(),
                job.failure(),
                job.files());
    }

    private static String word(RunState state) {
        return switch (state) {
            case QUEUED -> "waits for its turn";
            case RUNNING -> "is being screened";
            case DONE -> "is screened";
            case FAILED -> "failed";
            case CANCELLED -> "was cancelled";
        };
    }
}
