package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.PassingMentions;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.ownership.OwnershipGraph;
import dev.tidewaiter.designation.ownership.OwnershipLink;
import dev.tidewaiter.rulebook.candidates.PartyScreen;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for each party and in each text once, for rounds over the same lines that are about something else. */
final class RememberedScreen implements PartyScreen {

    private final PartyScreen screen;
    private final Map<Party, List<Match>> matches = new HashMap<>();
    private final Map<Party, List<Match>> nearest = new HashMap<>();
    private final Map<Value, PassingMentions> mentions = new HashMap<>();
    private final Map<Value, List<Match>> numbers = new HashMap<>();

    RememberedScreen(PartyScreen screen) {
        this.screen = screen;
    }

    @Override
    public List<Match> matches(Party party) {
        return matches.computeIfAbsent(party, screen::matches);
    }

    @Override
    public PassingMentions mentionedIn(Value text) {
        return mentions.computeIfAbsent(text, screen::mentionedIn);
    }

    @Override
    public boolean looksThrough(Value address) {
        return screen.looksThrough(address);
    }

    @Override
    public List<Match> byNumbersOf(Party party) {
        return screen.byNumbersOf(party);
    }

    @Override
    public List<Match> numbersIn(Value text) {
        return numbers.computeIfAbsent(text, screen::numbersIn);
    }

    @Override
    public List<OwnershipGraph> ownershipOf(Party party) {
        return screen.ownershipOf(party);
    }

    @Override
    public OwnershipGraph owning(List<OwnershipLink> links) {
        return screen.owning(links);
    }

    @Override
    public @Nullable LocalDate publishedOn(String list) {
        return screen.publishedOn(list);
    }

    @Override
    public List<Match> nearest(Party party, int most) {
        return nearest.computeIfAbsent(party, any -> screen.nearest(party, most));
    }
}
