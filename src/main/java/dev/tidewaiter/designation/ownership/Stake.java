package dev.tidewaiter.designation.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one party holds of another on one day.
 *
 * @param owner   the owner
 * @param owned   the firm
 * @param share   the share in percent; null when it is not known, or when two links disagree
 * @param control whether the owner controls the firm
 * @param links   what says so
 */
public record Stake(Firm owner, Firm owned, @Nullable BigDecimal share, boolean control, List<OwnershipLink> links) {

    public Stake {
        links = List.copyOf(links);
    }

    /** What the links of one owner and one firm say together. A link that gives no share takes nothing from one that does. */
    static Stake of(Firm owner, Firm owned, List<OwnershipLink> links) {
        var shares = links.stream()
                .map(OwnershipLink::share)
                .filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
        return new Stake(
                owner,
                owned,
                shares.size() == 1 ? shares.get(0) : null,
                links.stream().anyMatch(OwnershipLink::control),
                links);
    }

    /** What is held of a firm on a day, by each owner. */
    static List<Stake> all(Firm owned, Map<Firm, List<OwnershipLink>> owners, LocalDate day) {
        var stakes = new ArrayList<Stake>();
        owners.forEach((owner, links) -> {
            var hold = links.stream().filter(link -> link.holdsOn(day)).toList();
            if (!hold.isEmpty()) {
                stakes.add(of(owner, owned, hold));
            }
        });
        return stakes;
    }

    /** Whether it is a part of the firm, or may be one, or control of it. */
    boolean counts() {
        var known = share;
        return control || known == null || known.signum() > 0;
    }
}
