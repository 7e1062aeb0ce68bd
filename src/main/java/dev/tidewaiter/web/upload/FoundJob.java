package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.web.job.Jobs;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The job that an address speaks of, or a page that says there is none. */
@Component
class FoundJob {

    private final Jobs jobs;

    FoundJob(Jobs jobs) {
        this.jobs = jobs;
    }

    StoredRun job(String id) {
        return found(jobs.find(id));
    }

    /** The same, or a workbook whose answers were taken. */
    StoredRun returned(String id) {
        return found(jobs.findReturned(id));
    }

    private static StoredRun found(Optional<StoredRun> job) {
        return job.orElseThrow(
                () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no job with this number."));
    }
}
