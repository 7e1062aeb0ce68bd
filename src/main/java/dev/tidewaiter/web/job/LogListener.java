package dev.tidewaiter.web.job;

import dev.tidewaiter.screening.RunListener;
import dev.tidewaiter.screening.RunSummary.FileScreened;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears a job for the log. What a person must know stands in the store; names and cells of a manifest never go to a log. */
final class LogListener implements RunListener {

    private static final Logger LOG = LoggerFactory.getLogger(LogListener.class);

    private final String job;

    LogListener(String job) {
        this.job = job;
    }

    @Override
    public void begun(Path file) {
        LOG.debug("job {}: a file is begun", job);
    }

    @Override
    public void lineScreened() {
        // the store counts
    }

    @Override
    public void screened(FileScreened file) {
        LOG.debug("job {}: a file is done", job);
    }

    @Override
    public void rejected(String reason) {
        LOG.info("job {}: a file was rejected", job);
    }

    @Override
    public void note(String sentence) {
        // said on the job's page
    }

    @Override
    public void failed(RuntimeException failure) {
        LOG.error(
                "job {}: a line could not be judged and is told as not checked", job, FailureWithoutWords.of(failure));
    }
}
