package dev.tidewaiter.spreadsheet.text;

/** Scores how much a decoded text looks like Cyrillic writing: 1 for clean text, 0 or less for what it is not. */
final class CyrillicText {

    /** Russian letters from the most to the least frequent, then those of Ukrainian, Belarusian and Kazakh. */
    private static final String BY_FREQUENCY = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґў";

    private static final String SIGNS = "№«»–—“”„…°•§®©’‘€±µ·×\u00a0\u00ad";

    private CyrillicText() {}

    static double score(String text) {
        return WordScores.mean(text, CyrillicText::sign, CyrillicText::word) * 0.9 + frequency(text) * 0.13;
    }

    private static double sign(char sign) {
        return sign == '№' ? 1 : SIGNS.indexOf(sign) >= 0 ? 0 : -1;
    }

    /** How frequent the Cyrillic letters of a text are on average, from 0 to 1. */
    static double frequency(String text) {
        double sum = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            int rank = BY_FREQUENCY.indexOf(Character.toLowerCase(text.charAt(i)));
            if (rank >= 0) {
                letters++;
                sum += 1.0 - (double) rank / BY_FREQUENCY.length();
            }
        }
        return letters == 0 ? 0 : sum / letters;
    }

    private static double word(String text, int from, int to) {
        int cyrillic = 0;
        int other = 0;
        boolean lower = false;
        boolean consistent = true;
        int uppers = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (BY_FREQUENCY.indexOf(Character.toLowerCase(c)) >= 0) {
                cyrillic++;
            } else {
                other++;
            }
            if (Character.isUpperCase(c)) {
                consistent &= !lower;
                uppers++;
            } else {
                consistent &= uppers <= 1 || lower;
                lower = true;
            }
        }
        if (cyrillic == 0) {
            return hasHigh(text, from, to) ? -other : 0;
        }
        // a capital word with small endings, such as ИПшный, is rare; one with Latin letters inside is wrong
        return other > 0 ? -other - cyrillic * 0.5 : consistent ? cyrillic : -cyrillic * 0.5;
    }

    private static boolean hasHigh(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) > 127) {
                return true;
            }
        }
        return false;
    }
}
