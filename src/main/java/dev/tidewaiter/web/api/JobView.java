package dev.tidewaiter.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.screening.VerdictCounts;
import dev.tidewaiter.wording.Wording;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job as the API shows it.
 *
 * @param id        what it is called by in addresses
 * @param state     ASKS (a person who uploaded it by page has not started it), QUEUED, RUNNING, DONE, FAILED or CANCELLED
 * @param linesDone how many lines are answered
 * @param verdicts  how many lines got which verdict
 * @param files     its files, in the order they were uploaded
 * @param failure   why it failed; absent unless it did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobView(
        String id,
        String state,
        long linesDone,
        Map<String, Long> verdicts,
        List<FileView> files,
        @Nullable String failure) {

    /** A file, and why it could not be read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FileView(String name, @Nullable String rejected) {}

    static JobView of(StoredRun job) {
        var counts = job.verdicts();
        return new JobView(
                job.id(),
                job.state().name(),
                counts.lines(),
                VerdictCounts.byName(counts::of),
                job.files().stream()
                        .map(file -> new FileView(file.name(), english(file.rejected())))
                        .toList(),
                english(job.failure()));
    }

    private static @Nullable String english(@Nullable Wording notice) {
        return notice == null ? null : notice.english();
    }
}
