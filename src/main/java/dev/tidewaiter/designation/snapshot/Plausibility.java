package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.snapshot.KeptEdition.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether an edition may take the place of the one in force. Lists shrink, but hardly ever by much from one edition to the next; a
 * download that lost its second half, or the file with the addresses, looks just like that.
 *
 * @param least the part of what the edition in force holds, 0 to 1, that a newer one must at least hold
 */
record Plausibility(double least) {

    /** Why it may not; null when it may. */
    @Nullable
    String doubt(KeptEdition next, String files, KeptEdition inForce) {
        var few = fewer(next.size(), inForce.size());
        if (few != null) {
            return "%s in %s has %s; the edition in force (%s) has %s. It is cut off, a part of the list, or belongs to files that are missing."
                    .formatted(next.list(), files, few.has, inForce.day(), few.had);
        }
        return inForce.whole() && !next.whole()
                ? "%s in %s cannot be told from a part of the list, and the edition in force (%s) is the whole one.%s"
                        .formatted(
                                next.list(),
                                files,
                                inForce.day(),
                                next.rejected().isEmpty()
                                        ? ""
                                        : " " + next.rejected().get(0))
                : null;
    }

    /** Whether it is older; where one of the two has no day, that cannot be said. */
    static boolean isOlder(KeptEdition next, KeptEdition inForce) {
        var day = next.published();
        var dayInForce = inForce.published();
        if (day == null || dayInForce == null) {
            return false;
        }
        return day.isBefore(dayInForce) || (day.equals(dayInForce) && inForce.alone() && !next.alone());
    }

    private record Few(String has, String had) {}

    private @Nullable Few fewer(Size next, Size before) {
        var few = fewer("entries", next.entries(), before.entries());
        few = few != null ? few : fewer("names", next.names(), before.names());
        few = few != null ? few : fewer("addresses", next.addresses(), before.addresses());
        return few != null ? few : fewer("identifiers", next.identifiers(), before.identifiers());
    }

    private @Nullable Few fewer(String what, int next, int before) {
        return next >= least * before ? null : new Few("%,d %s".formatted(next, what), "%,d".formatted(before));
    }
}
