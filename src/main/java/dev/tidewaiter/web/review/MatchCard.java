package dev.tidewaiter.web.review;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.web.page.ComparedParty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party of the file beside an entry of a list.
 *
 * @param kind      what led to the entry: NAME, IDENTIFIER or ADDRESS
 * @param programme under which programme it is listed; may be empty
 * @param published since when, as the list says; null where it does not
 * @param compared  the two side by side
 * @param sources   every entry that tells the party, where there are several
 */
public record MatchCard(
        String kind,
        String programme,
        @Nullable String published,
        ComparedParty compared,
        List<FoundJson.SourceSaid> sources) {

    /** Whether the name led to the entry, and not a number, an address or an owner. */
    boolean isOfName() {
        return kind.equals(Match.Kind.NAME.name());
    }

    String list() {
        return compared.list();
    }

    String entry() {
        return compared.entry();
    }

    int percent() {
        return compared.percent();
    }
}
