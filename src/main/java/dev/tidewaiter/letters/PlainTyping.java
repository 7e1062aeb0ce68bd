package dev.tidewaiter.letters;

import java.text.Normalizer;

/**
 * A text as it was meant, where letters of another alphabet, signs of mathematics or marks that nobody sees stand in a word: "Dоnetsk" with a
 * Cyrillic "о", "𝐓𝐄𝐇𝐑𝐀𝐍", "Teh-ran" with a hyphen that shows at the end of a line only.
 */
public final class PlainTyping {

    private static final char SOFT_HYPHEN = 0xad;
    private static final char FIRST_NOT_LATIN = 0x250;

    /** The first half of the signs of mathematics that look like letters, U+1D400 to U+1D7FF. */
    private static final char MATHEMATICAL = 0xd835;

    private PlainTyping() {}

    /** The text itself where nothing in it deceives. */
    public static String of(String text) {
        if (text.chars().allMatch(c -> c < FIRST_NOT_LATIN && c != SOFT_HYPHEN)) {
            return text;
        }
        var seen = withoutInvisible(text);
        return MixedAlphabets.mendWords(
                seen.indexOf(MATHEMATICAL) >= 0 ? Normalizer.normalize(seen, Normalizer.Form.NFKC) : seen);
    }

    private static String withoutInvisible(String text) {
        var letters = text.toCharArray();
        int at = DeceptiveLetters.invisible(letters, 0, letters.length);
        if (at == DeceptiveLetters.NOWHERE) {
            return text;
        }
        var seen = new StringBuilder(text.length());
        int from = 0;
        while (at != DeceptiveLetters.NOWHERE) {
            seen.append(letters, from, at - from);
            from = at + 1;
            at = DeceptiveLetters.invisible(letters, from, letters.length);
        }
        return seen.append(letters, from, letters.length - from).toString();
    }
}
