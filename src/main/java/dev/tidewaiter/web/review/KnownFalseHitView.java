package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.decision.KnownFalseHit;
import dev.tidewaiter.web.review.FindingCard.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A known false hit as its page shows it.
 *
 * @param hit          what it binds, and since and until when
 * @param question     what its rule asks
 * @param until        the last day on which it clears
 * @param madeBy       the name of who proposed it
 * @param approvedBy   the name of who approved it; null where one person could
 * @param entryChanges what the entry says otherwise than then
 * @param partyChanges what the party says otherwise than then
 */
public record KnownFalseHitView(
        KnownFalseHit hit,
        String question,
        LocalDate until,
        String madeBy,
        @Nullable String approvedBy,
        List<Change> entryChanges,
        List<Change> partyChanges) {

    static KnownFalseHitView of(
            KnownFalseHit hit,
            String question,
            LocalDate until,
            Map<String, String> names,
            List<Change> entry,
            List<Change> party) {
        var approved = hit.approvedBy();
        return new KnownFalseHitView(
                hit,
                question,
                until,
                names.getOrDefault(hit.madeBy(), hit.madeBy()),
                approved == null ? null : names.getOrDefault(approved, approved),
                entry,
                party);
    }

    /** Whether it still settles what comes. */
    public boolean isInForce() {
        return hit.state().equals("IN_FORCE");
    }
}
