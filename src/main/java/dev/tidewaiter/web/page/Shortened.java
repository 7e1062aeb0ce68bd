package dev.tidewaiter.web.page;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** A text as long as a page has room for: a cell may hold 32,767 letters. */
public final class Shortened {

    private static final String REST = "…";

    private Shortened() {}

    /** A text, or as many of its first letters and a sign that more follow. */
    public static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        return until(most, text);
    }

    /** The same by the room that the letters take: East Asian ones are as wide as two others (Unicode Standard Annex #11). */
    public static String toWidth(int most, String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            width += isWide(text.codePointAt(at)) ? 2 : 1;
            if (width > most) {
                return until(at, text);
            }
        }
        return text;
    }

    /** Whether a letter is as wide as two others. */
    public static boolean isWide(int letter) {
        int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }

    private static String until(int most, String text) {
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + REST;
    }
}
