package dev.tidewaiter.names.index;

import dev.tidewaiter.names.token.Abbreviations;
import dev.tidewaiter.names.token.Word;
import java.util.BitSet;

/** The indexed words that others may be short for: words of trade, and places by their beginning. */
final class ShortenedWords {

    private final IntList numbers = new IntList();

    /** Takes up a word of the dictionary, if it is one. */
    void add(Word word, int number) {
        if (Abbreviations.mayBeShortened(word)) {
            numbers.add(number);
        }
    }

    /**
     * Adds the words that a word may be short for: all its letters but perhaps the last stand in them.
     *
     * @param adjectives the words that are adjectives of others
     * @param found      takes those that begin with its letter, and those of which more than their letters may tell
     * @param maybe      takes those that can only be another spelling of it
     */
    void collect(Word word, PackedWords forms, BitSet adjectives, IntList found, IntList maybe) {
        char first = word.folded().charAt(0);
        boolean isAdjective = !word.adjectiveOf().isEmpty();
        for (int i = 0; i < numbers.size(); i++) {
            int other = numbers.get(i);
            if (Integer.bitCount(word.letters() & ~forms.letters(other)) <= 1) {
                boolean tells = isAdjective || adjectives.get(other) || forms.mayBegin(other, first);
                (tells ? found : maybe).add(other);
            }
        }
    }
}
