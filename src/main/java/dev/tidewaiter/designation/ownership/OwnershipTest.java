package dev.tidewaiter.designation.ownership;

import java.math.BigDecimal;

/**
 * From when on a law takes a firm for its owner's.
 *
 * @param share   percent
 * @param orMore  whether that share itself is enough; otherwise it takes more
 * @param control whether control is enough, whatever the share
 */
public record OwnershipTest(BigDecimal share, boolean orMore, boolean control) {

    /** Whether a share is enough. */
    public boolean passes(BigDecimal held) {
        int compared = held.compareTo(share);
        return orMore ? compared >= 0 : compared > 0;
    }
}
