package dev.tidewaiter.designation;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.ownership.OwnershipGraph;
import dev.tidewaiter.shipment.Party;
import java.util.List;
import java.util.function.Function;

/** Holds the names of owners against some lists, and the parties of a manifest against the firms that are owned. */
record OwnersSearch(Designations in) implements OwnershipGraph.Searches {

    @Override
    public List<Match> listed(Party party) {
        return in.matches(party);
    }

    @Override
    public Function<Party, List<Match>> over(List<Designation> firms) {
        return in.over(ListSnapshot.of("ownership", "Owners", null, firms, "", ""))::matches;
    }
}
