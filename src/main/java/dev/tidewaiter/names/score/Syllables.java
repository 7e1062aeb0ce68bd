package dev.tidewaiter.names.score;

import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.token.WordKind;

/** Korean and Chinese given names of two syllables, which are one name in two words. */
public final class Syllables {

    /** Syllables of Korean and Chinese given names are this long at most. */
    public static final int LONGEST = 5;

    /** A family name and two syllables. */
    private static final int WORDS = 3;

    private Syllables() {}

    /** Whether a word is a syllable of a given name of several, which is one name in two words. */
    static boolean is(int at, ComparedName side) {
        if (!side.isPerson() || side.size() != WORDS) {
            return false;
        }
        for (var word : side.words()) {
            if (word.folded().length() > LONGEST || word.folded().length() < 2 || word.kind() == WordKind.FILLER) {
                return false;
            }
        }
        return side.isFamilyTold() ? !side.isFamily(at) : at > 0;
    }

    /** How many letters the syllables of a name have together. */
    static int lettersOf(ComparedName side) {
        int letters = 0;
        for (int i = 0; i < side.size(); i++) {
            letters += is(i, side) ? side.word(i).folded().length() : 0;
        }
        return letters;
    }
}
