package dev.tidewaiter.spreadsheet.text;

/** Scores a decoded text by its words and signs: each letter or sign beyond ASCII adds to what is expected of one, or takes from it. */
final class WordScores {

    private WordScores() {}

    /** What a sign beyond ASCII is worth, which is no letter. */
    interface OfSign {
        double of(char sign);
    }

    /** What the letters of a text from one place to before another are worth, which make a word. */
    interface OfWord {
        double of(String text, int from, int to);
    }

    /** The mean for each character beyond ASCII; 0 where there is none. */
    static double mean(String text, OfSign signs, OfWord words) {
        double sum = 0;
        int high = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            if (c > 127) {
                high++;
                sum += letter ? 0 : signs.of(c);
            }
            if (letter) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                sum += words.of(text, start, i);
                start = -1;
            }
        }
        return high == 0 ? 0 : sum / high;
    }
}
