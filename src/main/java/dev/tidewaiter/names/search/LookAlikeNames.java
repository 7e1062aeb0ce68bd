package dev.tidewaiter.names.search;

import dev.tidewaiter.letters.Confusables;
import java.util.Locale;

/**
 * Names typed in Latin letters that only look like the Cyrillic ones which are meant: "TCK BEKTOP" for ТСК ВЕКТОР. A word that mixes both
 * alphabets is mended elsewhere; here no letter tells.
 */
public final class LookAlikeNames {

    private static final int FEWEST_LETTERS = 7;

    private LookAlikeNames() {}

    /** The Cyrillic name that a Latin one looks like, letter by letter; empty when some letter of it looks like none, or it is short. */
    public static String inCyrillic(String name) {
        var cyrillic = new StringBuilder(name.length());
        int letters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80) {
                return "";
            }
            char like = Character.isLetter(c) ? Confusables.cyrillicOfFolded(Character.toLowerCase(c)) : c;
            if (like == Confusables.NONE) {
                return "";
            }
            letters += Character.isLetter(c) ? 1 : 0;
            cyrillic.append(like);
        }
        return letters < FEWEST_LETTERS ? "" : cyrillic.toString().toUpperCase(Locale.ROOT);
    }
}
