package dev.tidewaiter.casework.audit;

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
     * @param seq its number
     * @param why a sentence
     */
    public record Broken(long seq, String why) {}

    /** Whether every step holds. */
    public boolean intact() {
        return broken == null;
    }

    /** The result in a sentence. */
    public String sentence() {
        return broken == null
                ? "The audit log holds: %d steps, the last one's hash is %s.".formatted(steps, head.hash())
                : "The audit log is broken at step %d: %s".formatted(broken.seq(), broken.why());
    }
}
