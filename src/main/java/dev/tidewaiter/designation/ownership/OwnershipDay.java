package dev.tidewaiter.designation.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who holds what of whom on one day, and on all others until something changes. */
public final class OwnershipDay {

    private final List<Firm> firms;
    private final List<Firm> listed;
    private final List<List<Stake>> stakes = new ArrayList<>();
    private final Map<Firm, List<Firm>> held = new HashMap<>();

    OwnershipDay(OwnershipGraph graph, LocalDate day) {
        this.firms = graph.firms();
        this.listed = firms.stream().filter(firm -> !firm.listed().isEmpty()).toList();
        firms.forEach(firm -> stakes.add(
                graph.stakes(firm, day).stream().filter(Stake::counts).toList()));
        for (var firm : firms) {
            for (var stake : of(firm)) {
                held.computeIfAbsent(stake.owner(), any -> new ArrayList<>()).add(firm);
            }
        }
    }

    public List<Firm> firms() {
        return firms;
    }

    /** Those that are entries of lists. */
    public List<Firm> listed() {
        return listed;
    }

    /** What is held of a firm; nothing that is none. */
    public List<Stake> of(Firm owned) {
        return stakes.get(owned.id());
    }

    /** The firms that some own a part of, directly or through others; those themselves are left out unless they are held too. */
    public Set<Firm> below(Set<Firm> owners) {
        var below = new LinkedHashSet<Firm>();
        var next = new ArrayDeque<>(owners);
        while (!next.isEmpty()) {
            for (var firm : held.getOrDefault(next.poll(), List.of())) {
                if (below.add(firm)) {
                    next.add(firm);
                }
            }
        }
        return below;
    }

    /** How much of a firm nobody is known to hold, in percent: the most that an unknown share can be. */
    BigDecimal rest(Firm owned) {
        var rest = BigDecimal.valueOf(100);
        for (var stake : of(owned)) {
            var share = stake.share();
            rest = share == null ? rest : rest.subtract(share);
        }
        return rest.max(BigDecimal.ZERO);
    }
}
