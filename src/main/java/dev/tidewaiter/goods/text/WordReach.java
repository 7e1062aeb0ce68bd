package dev.tidewaiter.goods.text;

import dev.tidewaiter.wordlist.WordLimits;
import dev.tidewaiter.wordlist.WordLists;

/**
 * How far apart words and numbers of goods may stand that belong together, how long a word must be to be mended, and how many letters are words, by {@code parameters/goods-reach.tsv}.
 *
 * @param motor    words between a word for a motor and the drone
 * @param part     words between a drone and its part, or "for" before it
 * @param namesake words between a drone and what only shows it
 * @param attack   words between a drone and a word for an attack
 * @param mended   letters of a word in which one letter is another
 * @param joined   letters of a word that was typed of two
 * @param before   characters between a number and a word before it that says what it measures
 * @param behind   the same of a word behind its unit
 * @param misplaced letters of a cell for a number that are words and no unit
 */
public record WordReach(
        int motor, int part, int namesake, int attack, int mended, int joined, int before, int behind, int misplaced) {

    /**
     * Reads them.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when one is missing or no number
     */
    public static WordReach of(WordLists words) {
        var limits = new WordLimits(
                words.list("parameters/goods-reach.tsv"),
                "motor",
                "part",
                "namesake",
                "attack",
                "mended",
                "joined",
                "measured-before",
                "measured-behind",
                "misplaced");
        return new WordReach(
                limits.value("motor"),
                limits.value("part"),
                limits.value("namesake"),
                limits.value("attack"),
                limits.value("mended"),
                limits.value("joined"),
                limits.value("measured-before"),
                limits.value("measured-behind"),
                limits.value("misplaced"));
    }
}
