package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.letters.Confusables;
import java.lang.Character.UnicodeScript;

/** Finds marks that nobody sees and words that mix letters of two alphabets which look the same. */
final class DeceptiveLetters {

    /** A sign for units, as in 3 μm, which is mostly typed as the Greek letter; it belongs to no alphabet. */
    private static final char MICRO = 0xb5;

    private DeceptiveLetters() {}

    static boolean holdInvisible(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c > 0xa0 && isInvisible(c) && !joinsLetters(text, from, to, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInvisible(char c) {
        if (c < 0x2000) {
            return c == 0xad || c == 0x61c || c == 0x115f || c == 0x1160 || c == 0x180e;
        }
        return (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0x3164
                || c == 0xfeff
                || c == 0xffa0
                || c == 0xdb40; // the tag characters, U+E0000 and on
    }

    /** Persian and Indian scripts spell with zero-width joiners; there they are letters, not a trick. */
    private static boolean joinsLetters(char[] text, int from, int to, int i) {
        if ((text[i] != 0x200c && text[i] != 0x200d) || i == from || i + 1 >= to) {
            return false;
        }
        return switch (UnicodeScript.of(text[i - 1])) {
            case ARABIC, DEVANAGARI, BENGALI, TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA, GUJARATI, GURMUKHI, ORIYA ->
                true;
            default -> false;
        };
    }

    static boolean mixLookAlikes(char[] text, int from, int to) {
        int start = -1;
        boolean latin = false;
        boolean other = false;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text[i] : ' ';
            if (Character.isLetterOrDigit(c) && !isTimes(text, from, to, i)) {
                start = start < 0 ? i : start;
                if (c >= 0x370 && c < 0x530) {
                    other = true;
                } else if (c < 0x250 && Character.isLetter(c)) {
                    latin = true;
                }
            } else {
                if (latin && other && deceives(text, start, i)) {
                    return true;
                }
                start = -1;
                latin = false;
                other = false;
            }
        }
        return false;
    }

    /** An x between digits, as in 10x20, is a sign and belongs to no alphabet. */
    private static boolean isTimes(char[] text, int from, int to, int i) {
        if (i <= from || i + 1 >= to || "xXхХ".indexOf(text[i]) < 0) {
            return false;
        }
        return Character.isDigit(text[i - 1]) && Character.isDigit(text[i + 1]);
    }

    /** Whether all letters of one alphabet in the word could pass for the other, so that it reads as one word. */
    private static boolean deceives(char[] text, int from, int to) {
        boolean asLatin = true;
        boolean asCyrillic = true;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c >= 0x370 && c < 0x530) {
                asLatin &= looksLatin(c);
            } else if (Character.isLetter(c)) {
                asCyrillic &= Confusables.cyrillic(c) != Confusables.NONE;
            }
        }
        return asLatin || asCyrillic;
    }

    private static boolean looksLatin(char c) {
        char like = Confusables.latin(c);
        return like != Confusables.NONE && like != MICRO;
    }
}
