package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.rulebook.model.Finding;

/**
 * A finding, and what of it stands for one list only, where the same party is found on several.
 *
 * @param finding     the finding
 * @param branch      the condition that held, by the name that the engine knows it by
 * @param regime      whose law the list is; empty where the sentence does not speak of it
 * @param toldFirst   whether its list's entries are told before those of others
 * @param consequence what the list does, a sentence; empty likewise
 */
record RankedFinding(Finding finding, String branch, boolean toldFirst, String regime, String consequence) {

    /** The same about another finding. */
    RankedFinding of(Finding other) {
        return new RankedFinding(other, branch, toldFirst, regime, consequence);
    }

    /**
     * Entries of which one party may be several: an equal number first, then those whose name it has from end to end, then those of lists
     * that are told first, then by likeness.
     */
    double rank() {
        var match = finding.match();
        if (match == null) {
            return 0;
        }
        double number =
                match.kind() == Match.Kind.IDENTIFIER || match.agrees().contains(SecondaryField.IDENTIFIER) ? 0 : 8;
        double whole = OneParty.hasWholeName(match) ? 0 : 4;
        double list = toldFirst ? 0 : 2;
        return number + whole + list - match.score();
    }
}
