package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.WordLists;

/**
 * How lists are read.
 *
 * @param labels  the words by which numbers are told in remarks
 * @param sizes   how many entries lists are known to have
 * @param suspensions entries that are suspended though their list does not say so
 * @param limits  what tells that files do not belong together
 * @param partial whether a list may be read without files that belong to it
 */
public record ListReading(
        IdentifierLabels labels, KnownSizes sizes, KnownSuspensions suspensions, ListLimits limits, boolean partial) {

    /**
     * By the words of some rules.
     *
     * @param words      by which numbers are told in remarks and a part is told from a whole list
     * @param wholeShare the part of its known entries, 0 to 1, that a list must at least have to be the whole one
     */
    public static ListReading of(WordLists words, double wholeShare) {
        return new ListReading(
                IdentifierLabels.of(words),
                KnownSizes.of(words, wholeShare),
                KnownSuspensions.of(words),
                ListLimits.of(words),
                false);
    }

    /** The same, with leave to do without files that belong to a list. */
    public ListReading orPartial(boolean allowed) {
        return new ListReading(labels, sizes, suspensions, limits, allowed);
    }
}
