package dev.tidewaiter.goods.text;

import java.util.regex.Pattern;

/** Closes words whose letters were typed one by one: "D.L.E. 120" is "DLE 120", "D R O N E" is "DRONE". */
public final class SpacedLetters {

    /** Three letters or more with points or hyphens between them; four or more with blanks, since "S M L" are sizes. */
    private static final Pattern SPACED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\p{L}(?:\\.\\p{L}){2,}\\.?|\\p{L}(?:-\\p{L}){2,}|\\p{L}(?: \\p{L}){3,})(?![\\p{L}\\p{N}])");

    private static final Pattern BETWEEN = Pattern.compile("[. -]");

    private SpacedLetters() {}

    /** The text with such words closed. */
    public static String closed(String text) {
        if (!mayHold(text)) {
            return text;
        }
        return SPACED.matcher(text)
                .replaceAll(word -> BETWEEN.matcher(word.group()).replaceAll(""));
    }

    /** Whether a letter stands alone between two others that do, so that most texts are not searched. */
    private static boolean mayHold(String text) {
        for (int i = 2; i + 2 < text.length(); i++) {
            char gap = text.charAt(i - 1);
            if ((gap == '.' || gap == '-' || gap == ' ')
                    && text.charAt(i + 1) == gap
                    && Character.isLetter(text.charAt(i))
                    && Character.isLetter(text.charAt(i - 2))
                    && Character.isLetter(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }
}
