package dev.tidewaiter.casework.audit;

import dev.tidewaiter.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What following the chain showed.
 *
 * @param steps  how many steps hold, from the first on
 * @param head   the last step that holds
 * @param broken the first step that does not; null when all do
 */
public record AuditVerification(
        long steps, AuditHead head, @Nullable Broken broken) {

    /**
     * The first step that does not hold.
     *
     * @param seq   its number
     * @param key   what the messages call the reason
     * @param why   the end of a sentence
     * @param noted the step whose hash was written outside the database, where that is the reason; else its own
     */
    public record Broken(long seq, String key, String why, long noted) {

        Broken(long seq, String key, String why) {
            this(seq, key, why, seq);
        }
    }

    /** Whether every step holds. */
    public boolean intact() {
        return broken == null;
    }

    /** The result in a sentence. */
    public Wording notice() {
        return broken == null
                ? Wording.of(
                        "audit.intact",
                        "The audit log holds: %d steps, the last one's hash is %s.".formatted(steps, head.hash()),
                        steps,
                        head.hash())
                : Wording.of(
                        "audit.broken",
                        "The audit log is broken at step %d: %s".formatted(broken.seq(), broken.why()),
                        broken.seq(),
                        List.of("audit.broken." + broken.key()),
                        broken.noted());
    }

    /** The same in English. */
    public String sentence() {
        return notice().english();
    }
}
