package dev.tidewaiter.screening;

import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.rulebook.model.Severity;
import java.util.List;

/** The worst that a line, a shipment or a file holds, worst first. */
public enum Verdict {
    /** Prohibited on what the record says. */
    BLOCK,
    /** Probably prohibited, or needs a licence. */
    HOLD,
    /** A field that the rules cannot do without is missing or unreadable. */
    CANNOT_CHECK,
    /** May ship after a look and a recorded reason. */
    REVIEW,
    /** Every rule that applies ran, and none found anything. */
    CLEAR;

    /** The verdict that one finding of this severity makes. Information alone leaves a line clear. */
    public static Verdict of(Severity severity) {
        return switch (severity) {
            case BLOCK -> BLOCK;
            case HOLD -> HOLD;
            case REVIEW -> REVIEW;
            case INFO -> CLEAR;
        };
    }

    /** The worse of two. */
    public Verdict worse(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The verdict that some findings and open questions make. */
    static Verdict of(List<Finding> findings, List<NotChecked> open) {
        var worst = open.isEmpty() ? CLEAR : CANNOT_CHECK;
        for (var finding : findings) {
            worst = worst.worse(of(finding.severity()));
        }
        return worst;
    }
}
