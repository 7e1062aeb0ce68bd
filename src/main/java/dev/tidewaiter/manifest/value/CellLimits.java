package dev.tidewaiter.manifest.value;

import dev.tidewaiter.wordlist.WordLimits;
import dev.tidewaiter.wordlist.WordLists;

/**
 * How long a number, a name or words in a cell must be to be somebody's, by {@code parameters/cell-limits.tsv}.
 *
 * @param partyNumber    digits of a number that is written into a name or an address
 * @param registerNumber digits of one that no label took, beside a text that says what it is
 * @param careOfBefore   characters before a word by which one party stands for another
 * @param careOfBehind   characters behind it
 * @param loneName       letters of a word that may be a name in a column that asks for nothing that is screened
 * @param unspacedWords  signs of a script without blanks that are words there
 */
public record CellLimits(
        int partyNumber, int registerNumber, int careOfBefore, int careOfBehind, int loneName, int unspacedWords) {

    /**
     * Reads them.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when one is missing or no number
     */
    static CellLimits of(WordLists lists) {
        var limits = new WordLimits(
                lists.list("parameters/cell-limits.tsv"),
                "party-number",
                "register-number",
                "care-of-before",
                "care-of-behind",
                "lone-name",
                "unspaced-words");
        return new CellLimits(
                limits.value("party-number"),
                limits.value("register-number"),
                limits.value("care-of-before"),
                limits.value("care-of-behind"),
                limits.value("lone-name"),
                limits.value("unspaced-words"));
    }
}
