package dev.tidewaiter.names;

/**
 * One word of a name.
 *
 * @param text       as it stands in the name
 * @param folded     in small Latin letters without marks
 * @param key        its sound, equal for all transliterations of one word
 * @param kind       what it is
 * @param meaning    the one thing that it and its equivalents in other languages mean; empty when only its letters count
 * @param script     how it is written
 */
record Word(String text, String folded, String key, WordKind kind, String meaning, Script script) {

    /** How a word is written, as far as it changes the comparison. */
    enum Script {
        LETTERS,
        /** Chinese characters: short, and one of them is already a whole syllable. */
        CHARACTERS,
        /** Arabic, Persian and Hebrew letters: vowels are mostly left out. */
        CONSONANTS
    }

    boolean isInitial() {
        return text.length() == 1
                && folded.length() <= 2
                && !folded.isEmpty()
                && !Hangul.is(text.charAt(0))
                && script == Script.LETTERS
                && !Character.isDigit(folded.charAt(0));
    }

    boolean isNumber() {
        return kind == WordKind.NUMBER;
    }

    /** How much the word says, before it is known how many listed parties share it. */
    double weight() {
        double weight = kind.weight();
        if (isInitial()) {
            return Math.min(weight, 0.3);
        }
        if (kind == WordKind.RARE && script == Script.LETTERS && folded.length() <= 3) {
            return folded.length() == 2 ? 0.5 : 0.75;
        }
        return weight;
    }

    /** As words are looked up all the time, only what tells nearly all of them apart is hashed. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    Word as(WordKind other) {
        return new Word(text, folded, key, other, meaning, script);
    }
}
