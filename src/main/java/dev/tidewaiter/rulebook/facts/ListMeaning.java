package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.rulebook.model.Severity;

/**
 * What it means to stand on a list: a row of the table {@code lists}, which an officer may change.
 *
 * @param regime      whose law it is, in words that begin a sentence, such as {@code US sanctions (OFAC)}
 * @param effect      what the list does
 * @param confirmed   how far a match reaches when something besides the name agrees, or the number is equal
 * @param unconfirmed how far it reaches when nothing does
 * @param means       the list's own consequence, a sentence
 * @param question    what has to be answered before the goods may go
 * @param step        what the officer does, a sentence
 * @param report      who has to be told, a sentence; empty when nobody
 * @param citation    the law
 * @param toldFirst   whether its entries are told before those of other lists that may be the same party
 */
public record ListMeaning(
        String regime,
        ListEffect effect,
        Severity confirmed,
        Severity unconfirmed,
        String means,
        String question,
        String step,
        String report,
        String citation,
        boolean toldFirst) {

    /** The same with another sentence. */
    public ListMeaning saying(String sentence) {
        return new ListMeaning(
                regime, effect, confirmed, unconfirmed, sentence, question, step, report, citation, toldFirst);
    }
}
