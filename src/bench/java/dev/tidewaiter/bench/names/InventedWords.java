package dev.tidewaiter.bench.names;

import java.util.SplittableRandom;

/**
 * Words made of syllables of several languages, one for each rank of a stock. Common words are short, rare ones long, and many are
 * like each other, as in real lists.
 */
final class InventedWords {

    private static final String[][] ONSETS = {
        {"b", "v", "d", "k", "l", "m", "n", "p", "r", "s", "t", "z", "st", "vl", "br", "kr", "gr", "sh", "ch", "zh"},
        {"q", "h", "kh", "sh", "j", "m", "n", "r", "f", "z", "gh", "b", "d", "s", "t", "w", "y", "al"},
        {"x", "zh", "sh", "ch", "l", "w", "h", "g", "j", "q", "y", "m", "f", "t", "b", "d", "k", "z"},
        {"c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "tr", "gl", "fr", "qu", "b", "h", "w"}
    };
    private static final String[][] VOWELS = {
        {"a", "o", "e", "i", "u", "ya"},
        {"a", "i", "u", "aa", "ee", "ou"},
        {"a", "i", "u", "ao", "ei", "ua", "ia"},
        {"a", "e", "i", "o", "u", "ea", "io"}
    };
    private static final String[][] CODAS = {
        {"", "", "r", "n", "l", "sk", "v"},
        {"", "", "n", "d", "m", "r", "b"},
        {"", "n", "ng", "n", ""},
        {"", "", "s", "n", "r", "l", "x"}
    };
    private static final String[][] ENDINGS = {
        {"ov", "enko", "sky", "in", "ev", "ich", "prom", "mash"},
        {"i", "ian", "zadeh", "pour", "ullah", "an", "tech"},
        {"", "", "", "fa", "tong"},
        {"ez", "son", "ini", "ard", "ex", "co", "is"}
    };
    private static final int COMMON = 1_000;
    private static final int USUAL = 40_000;

    private InventedWords() {}

    static String given(int rank) {
        return word(1, rank, false);
    }

    static String family(int rank) {
        return word(2, rank, true);
    }

    static String brand(int rank) {
        return word(3, rank, true);
    }

    static String place(int rank) {
        return word(4, rank, false);
    }

    private static String word(int stock, int rank, boolean ends) {
        var random = new SplittableRandom(stock * 10_000_019L + rank);
        int tongue = random.nextInt(ONSETS.length);
        int syllables = rank < COMMON ? 2 : rank < USUAL ? 2 + random.nextInt(2) : 3 + random.nextInt(2);
        var word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(any(ONSETS[tongue], random)).append(any(VOWELS[tongue], random));
            if (i == syllables - 1 || random.nextInt(3) == 0) {
                word.append(any(CODAS[tongue], random));
            }
        }
        if (ends && random.nextInt(2) == 0) {
            word.append(any(ENDINGS[tongue], random));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private static String any(String[] parts, SplittableRandom random) {
        return parts[random.nextInt(parts.length)];
    }
}
