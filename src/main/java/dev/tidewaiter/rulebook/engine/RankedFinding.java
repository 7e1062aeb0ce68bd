package dev.tidewaiter.rulebook.engine;

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
}
