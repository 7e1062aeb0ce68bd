package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.PassingMentions;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.ownership.OwnershipGraph;
import dev.tidewaiter.designation.ownership.OwnershipLink;
import dev.tidewaiter.rulebook.candidates.PartyScreen;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists in force, as candidates for the rules are looked for in them. */
record DesignationScreen(Designations designations) implements PartyScreen {

    @Override
    public List<Match> matches(Party party) {
        return designations.matches(party);
    }

    @Override
    public PassingMentions mentionedIn(Value text) {
        return designations.mentionedIn(text);
    }

    @Override
    public boolean looksThrough(Value address) {
        return designations.looksThrough(address);
    }

    @Override
    public List<Match> byNumbersOf(Party party) {
        return designations.byNumbersOf(party);
    }

    @Override
    public List<Match> numbersIn(Value text) {
        return designations.numbersIn(text);
    }

    @Override
    public List<OwnershipGraph> ownershipOf(Party party) {
        return designations.ownership().of(party);
    }

    @Override
    public OwnershipGraph owning(List<OwnershipLink> links) {
        return designations.ownership().by(links);
    }

    @Override
    public @Nullable LocalDate publishedOn(String list) {
        return ListSnapshot.publishedOn(designations.lists(), list);
    }

    @Override
    public List<Match> nearest(Party party, int most) {
        return designations.nearest(party, most);
    }
}
