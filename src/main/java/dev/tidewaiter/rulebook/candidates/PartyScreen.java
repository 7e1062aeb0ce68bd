package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.shipment.Party;
import java.util.List;

/** Where the matches of a party come from. */
public interface PartyScreen {

    /** Matches worth a rule, strongest first; empty for most parties. */
    List<Match> matches(Party party);

    /** The nearest entries, also those below the threshold. */
    List<Match> nearest(Party party, int most);
}
