package dev.tidewaiter.web.upload;

import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.StoredFile;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.wording.Wording;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An upload at the head of its pages.
 *
 * @param id          what it is called by in addresses
 * @param title       the name of its first file
 * @param state       how far it is
 * @param since       when it was uploaded, in milliseconds since 1970
 * @param bar         its lines by verdict
 * @param heldAgainst what its lists are worth, in words; null before it begins
 * @param failure     why it failed; null unless it did
 * @param stopped     who stopped it and when; null where nobody did, or that is not kept
 * @param facts       what was given for its files, by the field's name
 * @param files       its files
 */
public record UploadView(
        String id,
        String title,
        RunState state,
        long since,
        VerdictBar bar,
        @Nullable String heldAgainst,
        @Nullable Wording failure,
        StoredRun.@Nullable Stopped stopped,
        Map<String, String> facts,
        List<StoredFile> files) {

    static UploadView of(StoredRun job) {
        return new UploadView(
                job.id(),
                job.files().isEmpty() ? job.id() : job.files().get(0).name(),
                job.state(),
                job.createdAt(),
                VerdictBar.of(job.verdicts()),
                job.heldAgainst(),
                job.failure(),
                job.stopped(),
                job.facts(),
                job.files());
    }

    public boolean over() {
        return state.isOver();
    }

    /** The message that says how far it is: one of which nothing was screened is not said to be. */
    public String said() {
        return state.said(bar.lines(), unreadable(), files.size());
    }

    private long unreadable() {
        return files.stream().filter(StoredFile::isUnreadable).count();
    }

    /** How many of its files hold nothing that was screened, be they unreadable or without goods. */
    public long refused() {
        return files.stream()
                .filter(file -> file.rejected() != null && file.lines() == 0)
                .count();
    }

    /** The message that says, once it is over, that some or all of its files were not screened; null where all were. */
    public @Nullable String notScreened() {
        if (state != RunState.DONE || refused() == 0) {
            return null;
        }
        return refused() < files.size()
                ? "upload.job.someNotScreened"
                : unreadable() == files.size() ? "upload.job.nothingRead" : "upload.job.nothingScreened";
    }

    /** How many of its files have an answer or a refusal. */
    public long filesDone() {
        return files.stream()
                .filter(file -> file.lines() > 0 || file.rejected() != null)
                .count();
    }
}
