package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.designation.PassingMentions;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.ownership.OwnershipGraph;
import dev.tidewaiter.designation.ownership.OwnershipLink;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the matches of a party come from. */
public interface PartyScreen {

    /** Matches worth a rule, strongest first; empty for most parties. */
    List<Match> matches(Party party);

    /** Whether all of an address was looked through for buildings of listed parties. */
    boolean looksThrough(Value address);

    /** Matches of parties that a text names in passing, such as a remark; empty for most texts. */
    PassingMentions mentionedIn(Value text);

    /** Matches of a party by its numbers alone; empty for nearly all. */
    List<Match> byNumbersOf(Party party);

    /** Matches of numbers in a text that is there for something else; empty for nearly all. */
    List<Match> numbersIn(Value text);

    /** Who owns whom in graphs in which the party may stand, by a file of owners and by the lists; none for most parties. */
    default List<OwnershipGraph> ownershipOf(Party party) {
        return List.of();
    }

    /** Who owns whom by some links alone, such as those that a line gives. */
    default OwnershipGraph owning(List<OwnershipLink> links) {
        return OwnershipGraph.NONE;
    }

    /** The day on which the edition of a list that is searched was published; null when it tells none. */
    @Nullable
    LocalDate publishedOn(String list);

    /** The nearest entries, also those below the threshold. */
    List<Match> nearest(Party party, int most);
}
