package dev.tidewaiter.designation.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who holds what of whom on one day. */
public final class OwnershipDay {

    private final LocalDate day;
    private final List<Firm> firms;
    private final List<List<Stake>> stakes = new ArrayList<>();

    OwnershipDay(OwnershipGraph graph, LocalDate day) {
        this.day = day;
        this.firms = graph.firms();
        firms.forEach(firm -> stakes.add(
                graph.stakes(firm, day).stream().filter(Stake::counts).toList()));
    }

    public LocalDate day() {
        return day;
    }

    public List<Firm> firms() {
        return firms;
    }

    /** What is held of a firm; nothing that is none. */
    public List<Stake> of(Firm owned) {
        return stakes.get(owned.id());
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
