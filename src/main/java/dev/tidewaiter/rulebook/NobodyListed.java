package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.PassingMentions;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.rulebook.candidates.PartyScreen;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for nobody, for rules that would not ask whether anybody was found. */
enum NobodyListed implements PartyScreen {
    SCREEN;

    @Override
    public List<Match> matches(Party party) {
        return List.of();
    }

    @Override
    public PassingMentions mentionedIn(Value text) {
        return PassingMentions.NONE;
    }

    @Override
    public boolean looksThrough(Value address) {
        return true;
    }

    @Override
    public List<Match> byNumbersOf(Party party) {
        return List.of();
    }

    @Override
    public List<Match> numbersIn(Value text) {
        return List.of();
    }

    @Override
    public @Nullable LocalDate publishedOn(String list) {
        return null;
    }

    @Override
    public List<Match> nearest(Party party, int most) {
        return List.of();
    }
}
