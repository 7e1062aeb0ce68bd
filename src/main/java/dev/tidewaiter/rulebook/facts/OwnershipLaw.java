package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.designation.ownership.OwnershipTest;
import dev.tidewaiter.rulebook.model.Severity;

/**
 * What the law of some lists says of firms that listed parties own, on one day: a row of the table {@code ownership}.
 *
 * @param law      whose law it is: {@code OFAC}, {@code EU}, {@code UK}, {@code BIS} or {@code other}
 * @param regime   the same in words that begin a sentence
 * @param test     from when on a firm counts as its owners'
 * @param reaches  whether it reaches anybody by ownership
 * @param addsUp   whether the shares of several listed parties are added up
 * @param state    how it stands on the day
 * @param note     what is to be said of that; empty for a law that simply holds
 * @param outcome  how far it reaches
 * @param means    what it says, a sentence
 * @param question what has to be answered before the goods may go
 * @param step     what the officer does
 * @param citation the law
 */
public record OwnershipLaw(
        String law,
        String regime,
        OwnershipTest test,
        boolean reaches,
        boolean addsUp,
        MeasureState state,
        String note,
        Severity outcome,
        String means,
        String question,
        String step,
        String citation) {

    /** From which share on, such as {@code 50 % or more}. */
    public String limit() {
        var share = test.share().stripTrailingZeros().toPlainString();
        return test.orMore() ? share + " % or more" : "more than " + share + " %";
    }
}
