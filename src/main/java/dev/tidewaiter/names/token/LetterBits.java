package dev.tidewaiter.names.token;

/** Which letters occur in a word, a bit each, so that most words are told apart without looking at their letters. */
public final class LetterBits {

    private LetterBits() {}

    /** A bit for each letter that occurs; characters outside the alphabet share bits, which only makes the bound lower. */
    public static int of(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << (text.charAt(i) & 31);
        }
        return letters;
    }
}
