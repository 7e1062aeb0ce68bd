package dev.tidewaiter.designation.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What is wrong between the links of one firm: one that stands twice, and shares of more than the whole. */
final class LinkCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Firm owned;
    private final Map<Firm, List<OwnershipLink>> owners;
    private final List<String> faults = new ArrayList<>();

    LinkCheck(Firm owned, Map<Firm, List<OwnershipLink>> owners) {
        this.owned = owned;
        this.owners = owners;
    }

    /** Each a sentence with the rows and what to do. */
    List<String> faults() {
        owners.values().forEach(this::twice);
        excess();
        return List.copyOf(faults);
    }

    /** Links of one owner and one firm that hold on the same days. */
    private void twice(List<OwnershipLink> links) {
        for (int i = 1; i < links.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = links.get(j);
                var other = links.get(i);
                var first = one.share();
                var second = other.share();
                if (first == null || second == null || !meet(one, other)) {
                    continue;
                }
                faults.add(
                        first.compareTo(second) == 0
                                ? "%s: the link of \"%s\" with \"%s\" stands also in %s. It counts once; delete one row."
                                        .formatted(other.place(), other.owner(), other.owned(), one.place())
                                : "%s: \"%s\" holds %s %% of \"%s\", and %s %% by %s. Delete the wrong row, or give both their days; until then the share counts as unknown."
                                        .formatted(
                                                other.place(),
                                                other.owner(),
                                                second.toPlainString(),
                                                other.owned(),
                                                first.toPlainString(),
                                                one.place()));
            }
        }
    }

    private static boolean meet(OwnershipLink one, OwnershipLink other) {
        var end = one.to();
        var otherEnd = other.to();
        var start = one.from();
        var otherStart = other.from();
        return (end == null || otherStart == null || !otherStart.isAfter(end))
                && (otherEnd == null || start == null || !start.isAfter(otherEnd));
    }

    /** Tells a firm of which more than the whole is owned on some day; the shares count as they stand. */
    private void excess() {
        var starts = new TreeSet<LocalDate>();
        starts.add(LocalDate.MIN);
        for (var links : owners.values()) {
            links.stream().map(OwnershipLink::from).filter(Objects::nonNull).forEach(starts::add);
        }
        for (var day : starts) {
            var stakes = Stake.all(owned, owners, day);
            var sum = sum(stakes);
            if (sum.compareTo(WHOLE) > 0) {
                var places = stakes.stream()
                        .flatMap(stake -> stake.links().stream())
                        .map(OwnershipLink::place)
                        .distinct()
                        .toList();
                faults.add(
                        "%s: the shares of \"%s\" add up to %s %%%s. Correct them; until then they count as they stand."
                                .formatted(
                                        String.join("; ", places),
                                        owned.name(),
                                        sum.toPlainString(),
                                        day.equals(LocalDate.MIN) ? "" : " from " + day + " on"));
                return;
            }
        }
    }

    private static BigDecimal sum(List<Stake> stakes) {
        var sum = BigDecimal.ZERO;
        for (var stake : stakes) {
            var share = stake.share();
            sum = share == null ? sum : sum.add(share);
        }
        return sum;
    }
}
