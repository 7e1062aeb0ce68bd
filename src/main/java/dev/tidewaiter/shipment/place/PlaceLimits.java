package dev.tidewaiter.shipment.place;

import dev.tidewaiter.wordlist.WordLimits;
import dev.tidewaiter.wordlist.WordLists;

/**
 * How places are heard in a text, by {@code parameters/place-limits.tsv}.
 *
 * @param deniedBehind words between a place and what excludes it behind it
 * @param name         letters that a name has at least from which an ending is taken
 * @param smallName    letters of one without a capital
 * @param abjadName    letters of one in a script without vowels
 */
record PlaceLimits(int deniedBehind, int name, int smallName, int abjadName) {

    /**
     * Reads them.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when one is missing or no number
     */
    static PlaceLimits of(WordLists lists) {
        var limits = new WordLimits(
                lists.list("parameters/place-limits.tsv"),
                "denied-behind",
                "case-name",
                "case-small-name",
                "case-abjad-name");
        return new PlaceLimits(
                limits.value("denied-behind"),
                limits.value("case-name"),
                limits.value("case-small-name"),
                limits.value("case-abjad-name"));
    }
}
