package dev.tidewaiter.letters;

import java.text.Normalizer;

/**
 * Letters without their accents: each character's compatibility decomposition (Unicode, form NFKD) without non-spacing marks. Kept by
 * character: normalising every text on its own is what a program start would mostly do, and what its compiler would mostly compile.
 */
public final class Unaccented {

    private static final int FIRST_ACCENTED = 0x80;
    private static final int FIRST_IDEOGRAPH = 0x3400;
    private static final int LAST_IDEOGRAPH = 0x9fff;

    private static final LetterTable LETTERS = new LetterTable(Unaccented::read);

    private Unaccented() {}

    /** A text whose letters stand without accents; half of a surrogate pair, and a Hangul syllable, stays as it is. */
    public static String of(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < FIRST_ACCENTED) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        var out = new StringBuilder(text.length() + 4);
        for (i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_ACCENTED || (c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH)) {
                out.append(c);
            } else {
                out.append(of(c));
            }
        }
        return out.toString();
    }

    /** One UTF-16 unit, as of a text: empty for a mark, several letters for a ligature. */
    public static String of(char c) {
        return LETTERS.of(c);
    }

    private static String read(char c) {
        var written = String.valueOf(c);
        if (Character.isSurrogate(c)) {
            return written;
        }
        var decomposed = Normalizer.normalize(written, Normalizer.Form.NFKD);
        var bare = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
                bare.append(decomposed.charAt(i));
            }
        }
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }
}
