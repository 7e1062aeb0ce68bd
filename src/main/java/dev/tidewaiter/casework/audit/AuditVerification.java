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
 * @param unconfirmed why nothing outside the database says so too, where all do; null when something does
 * @param hole   the longest run of steps whose heads are missing outside the database, while later ones are there; null for none
 */
public record AuditVerification(
        long steps,
        AuditHead head,
        @Nullable Broken broken,
        @Nullable Unconfirmed unconfirmed,
        @Nullable Hole hole) {

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

    /**
     * Why the heads that were written outside the database do not confirm the log: a chain that was written anew holds in itself.
     *
     * @param key    what the messages call the reason
     * @param why    the end of a sentence
     * @param number the line or the step that it tells of; 0 for none
     */
    public record Unconfirmed(String key, String why, long number) {}

    /** Steps, from one to another, that only a head of later steps confirms. */
    public record Hole(long from, long to) {}

    /** Whether every step holds, and the heads outside the database say so too. */
    public boolean intact() {
        return broken == null && unconfirmed == null;
    }

    /** The result in a sentence. */
    public Wording notice() {
        if (unconfirmed != null) {
            return Wording.of(
                    "audit.unconfirmed",
                    "Nothing outside the database confirms the audit log: its %d steps follow on one another, but %s The last hash is %s. Put a copy of audit-head.txt back, or compare with a morning's report: audit confirm takes the hash it has."
                            .formatted(steps, unconfirmed.why(), head.hash()),
                    steps,
                    List.of("audit.unconfirmed." + unconfirmed.key()),
                    head.hash(),
                    unconfirmed.number());
        }
        if (broken == null && hole != null) {
            return Wording.of(
                    "audit.intact.hole",
                    "The audit log is intact: %d steps, the last one's hash is %s. For steps %d to %d audit-head.txt has no head of their own: it was not written, or was taken out. Compare with the morning's reports of those days."
                            .formatted(steps, head.hash(), hole.from(), hole.to()),
                    steps,
                    head.hash(),
                    hole.from(),
                    hole.to());
        }
        return broken == null
                ? Wording.of(
                        "audit.intact",
                        "The audit log is intact: %d steps, the last one's hash is %s.".formatted(steps, head.hash()),
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
