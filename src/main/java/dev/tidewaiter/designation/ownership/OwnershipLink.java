package dev.tidewaiter.designation.ownership;

import dev.tidewaiter.shipment.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One party that owns or controls another, as somebody says it.
 *
 * @param owner   the owner, as it is named
 * @param owned   the firm that it owns a part of, as it is named
 * @param share   the share in percent, 0 to 100; null when it is not known
 * @param control whether the owner controls the firm, whatever its share
 * @param from    the first day on which it holds; null when it is not said
 * @param to      the last day on which it holds; null when it is not said
 * @param source  where that is known from; empty when it is not said
 * @param place   where the link stands, such as {@code owners.csv, row 3}
 */
public record OwnershipLink(
        String owner,
        String owned,
        @Nullable BigDecimal share,
        boolean control,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String source,
        String place) {

    private static final String BY_ENTRY = ", entry ";

    /** The same where nobody knows the share. */
    OwnershipLink ofUnknownShare() {
        return new OwnershipLink(owner, owned, null, control, from, to, source, place);
    }

    /** One that an entry of a list gives. */
    static OwnershipLink ofList(
            String owner, String owned, @Nullable BigDecimal share, Period period, String list, String entry) {
        return new OwnershipLink(owner, owned, share, false, period.from(), period.to(), list, list + BY_ENTRY + entry);
    }

    /** Whether an entry of a list says so, and no file of owners. */
    public boolean isOfList() {
        return !source.isEmpty() && place.startsWith(source + BY_ENTRY);
    }

    /** Whether it holds on a day. */
    boolean holdsOn(LocalDate day) {
        return new Period(from, to).holdsOn(day);
    }
}
