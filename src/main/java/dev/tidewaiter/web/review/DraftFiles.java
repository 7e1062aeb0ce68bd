package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.Attachments;
import dev.tidewaiter.web.job.AttachedFiles;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the file that comes with an answer, so that an answer that is not taken comes back with it. */
@Component
class DraftFiles {

    private final AttachedFiles attached;
    private final Attachments attachments;

    DraftFiles(AttachedFiles attached, Attachments attachments) {
        this.attached = attached;
        this.attachments = attachments;
    }

    /**
     * What was typed, with the file that was just chosen, else with the one that came before and was left ticked.
     *
     * @throws dev.tidewaiter.casework.decision.RefusedStep when the file has no place here
     */
    Draft draft(TypedAnswer typed, String account) {
        var chosen = typed.attachment();
        var hash =
                chosen != null && AttachedFiles.isChosen(chosen) ? attached.keep(chosen, account) : typed.sentBefore();
        var name = attachments.names(List.of(hash)).get(hash);
        return typed.draft().with(name == null ? null : new Draft.Attached(hash, name));
    }
}
