package dev.tidewaiter.names.search;

import dev.tidewaiter.names.index.TermDictionary;
import dev.tidewaiter.names.token.NameLexicon;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Which words may be known ones in which a scanner took letters for others: a Bloom filter of one hash over what is left of the known
 * words when letters that look alike are written as one. It spares the trial of every respelling of every stranger's name.
 */
final class ScannedSpellings {

    private static final int BITS_OF_A_WORD = 16;

    private final BitSet bits;
    private final int mask;

    private ScannedSpellings(int words) {
        int size = Integer.highestOneBit(Math.max(1, Math.min(words, 1 << 25)) * BITS_OF_A_WORD);
        this.bits = new BitSet(size);
        this.mask = size - 1;
    }

    /** Those of trade are the same for every index, and many. */
    private static final class OfTrade {
        static final ScannedSpellings WORDS = ofTrade();

        private static ScannedSpellings ofTrade() {
            var lexicon = NameLexicon.get();
            var all = List.of(lexicon.phraseWords(), lexicon.stopWords());
            var known = new ScannedSpellings(all.stream().mapToInt(Set::size).sum());
            all.forEach(words -> words.forEach(known::add));
            return known;
        }
    }

    /** A filter over the words of an index and those of trade. */
    static ScannedSpellings of(TermDictionary terms) {
        var known = new ScannedSpellings(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            known.add(terms.word(i).folded());
        }
        return known;
    }

    private void add(String word) {
        bits.set(hash(word) & mask);
    }

    /** Whether some known word may look like this one; where it says no, none does. */
    boolean mayHold(String word) {
        int hash = hash(word);
        return has(hash) || OfTrade.WORDS.has(hash);
    }

    private boolean has(int hash) {
        return bits.get(hash & mask);
    }

    /** The hash of a word without what a scanner does not see. */
    static int hash(String word) {
        int hash = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = alike(word.charAt(at));
            char next = at + 1 < word.length() ? alike(word.charAt(at + 1)) : 0;
            char pair = joined(letter, next);
            at += pair == 0 ? 0 : 1;
            hash = hash * 31 + (pair == 0 ? letter : pair);
        }
        hash *= 0x9e3779b9;
        return hash ^ (hash >>> 15);
    }

    private static char alike(char letter) {
        return switch (letter) {
            case 'i', '1' -> 'l';
            case '0' -> 'o';
            case '5' -> 's';
            case '8', '6', '9', 'g' -> 'b'; // 6 is read for b and for g
            default -> letter;
        };
    }

    /** What two letters side by side are taken for; 0 for nothing. */
    private static char joined(char letter, char next) {
        return switch (letter) {
            case 'r' -> next == 'n' ? 'm' : 0;
            case 'v' -> next == 'v' ? 'w' : 0;
            case 'c' -> next == 'l' ? 'd' : 0;
            default -> 0;
        };
    }
}
