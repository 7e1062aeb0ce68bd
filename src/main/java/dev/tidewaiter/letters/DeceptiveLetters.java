package dev.tidewaiter.letters;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** Finds marks that nobody sees and words that mix letters of two alphabets which look the same. */
public final class DeceptiveLetters {

    /** What {@link #invisible} says of a text that holds no such mark. */
    public static final int NOWHERE = -1;

    /** A sign for units, as in 3 μm, which is mostly typed as the Greek letter; it belongs to no alphabet. */
    private static final char MICRO = 0xb5;

    private static final char ZERO_WIDTH_SPACE = 0x200b;
    private static final char NON_JOINER = 0x200c;
    private static final char JOINER = 0x200d;

    /** The first half of tag characters, U+E0000 to U+E007F, and of selectors, with which Japanese names choose a form of a sign. */
    private static final char TAGS_AND_SELECTORS = 0xdb40;

    private static final char SECOND_HALF_OF_LAST_TAG = 0xdc7f;

    private DeceptiveLetters() {}

    /** Where the first mark that nobody sees stands in the text between two places; {@link #NOWHERE} if it holds none. */
    public static int invisible(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c > 0xa0 && isInvisible(text, to, i) && !isOfItsScript(text, from, to, i)) {
                return i;
            }
        }
        return NOWHERE;
    }

    private static boolean isInvisible(char[] text, int to, int i) {
        char c = text[i];
        if (c < 0x2000) {
            return c == 0xad || c == 0x61c || c == 0x115f || c == 0x1160 || c == 0x180e;
        }
        return (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0x3164
                || c == 0xfeff
                || c == 0xffa0
                || (c == TAGS_AND_SELECTORS && i + 1 < to && text[i + 1] <= SECOND_HALF_OF_LAST_TAG);
    }

    /**
     * Persian and Indian scripts spell with zero-width joiners, and scripts that write no blanks may part words by zero-width spaces;
     * there they belong to the writing and are no trick.
     */
    private static boolean isOfItsScript(char[] text, int from, int to, int i) {
        char c = text[i];
        if ((c != ZERO_WIDTH_SPACE && c != NON_JOINER && c != JOINER) || i == from || i + 1 >= to) {
            return false;
        }
        return switch (UnicodeScript.of(text[i - 1])) {
            case ARABIC, DEVANAGARI, BENGALI, TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA, GUJARATI, GURMUKHI, ORIYA ->
                c != ZERO_WIDTH_SPACE;
            case KHMER, THAI, LAO, MYANMAR -> c == ZERO_WIDTH_SPACE;
            default -> false;
        };
    }

    /** The first word between two places of a text that mixes letters of two alphabets and reads as one of either; null if none does. */
    public static @Nullable String mixedWord(char[] text, int from, int to) {
        int start = -1;
        boolean latin = false;
        boolean other = false;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text[i] : ' ';
            if (Character.isLetterOrDigit(c) && !isTimes(text, from, to, i)) {
                start = start < 0 ? i : start;
                if (c >= Confusables.OTHERS && c < Confusables.OTHERS_END) {
                    other = true;
                } else if (c < 0x250 && Character.isLetter(c)) {
                    latin = true;
                }
            } else {
                if (latin && other && deceives(text, start, i)) {
                    return new String(text, start, i - start);
                }
                start = -1;
                latin = false;
                other = false;
            }
        }
        return null;
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
            if (c >= Confusables.OTHERS && c < Confusables.OTHERS_END) {
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
