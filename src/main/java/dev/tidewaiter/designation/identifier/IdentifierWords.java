package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;

/**
 * The words by which numbers of parties are told.
 *
 * @param ships  what stands between the label of a ship's number and the number
 * @param crafts what lists call the marks of ships and aircraft
 * @param banks  what lists call the codes of banks
 * @param kinds  what says of a number of which kind it is
 */
public record IdentifierWords(
        ShipNumberWords ships, CraftMarkWords crafts, BankCodeWords banks, NumberKindWords kinds) {

    /**
     * Reads the words from their lists.
     *
     * @throws InvalidWordList when a list is missing or a row makes no sense
     */
    public static IdentifierWords of(WordLists lists) {
        return new IdentifierWords(
                ShipNumberWords.of(lists),
                CraftMarkWords.of(lists),
                BankCodeWords.of(lists),
                NumberKindWords.of(lists));
    }
}
