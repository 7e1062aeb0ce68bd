package dev.tidewaiter.names;

/** Spells Korean syllables, each from its two or three parts. */
final class Hangul {

    private static final int FIRST = 0xac00;
    private static final int VOWELS = 21;
    private static final int ENDINGS = 28;
    private static final String[][] PARTS = LanguageFile.lines("hangul.txt").stream()
            .map(line -> line.split(" ", -1))
            .toArray(String[][]::new);

    private Hangul() {}

    static String spelling(char syllable) {
        int number = syllable - FIRST;
        return part(0, number / ENDINGS / VOWELS) + part(1, number / ENDINGS % VOWELS) + part(2, number % ENDINGS);
    }

    private static String part(int place, int which) {
        var part = PARTS[place][which];
        return part.equals("-") ? "" : part;
    }
}
