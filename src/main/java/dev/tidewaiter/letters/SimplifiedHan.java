package dev.tidewaiter.letters;

import com.ibm.icu.text.Transliterator;

/**
 * Chinese letters as the mainland writes them. Each is asked for when a text has it: making all twenty thousand would cost every
 * start half a second.
 */
public final class SimplifiedHan {

    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';

    /** Made for the first Chinese letter: most runs see none. */
    private static final class Letters {
        static final Transliterator SIMPLIFYING = Transliterator.getInstance("Traditional-Simplified");
    }

    /** Zero where nobody has asked. Threads that ask at once write the same letter. */
    private static final char[] KNOWN = new char[LAST - FIRST + 1];

    private SimplifiedHan() {}

    /** A text with its traditional letters in their simplified forms; all others stay. */
    public static String of(String text) {
        var simplified = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            simplified.append(isHan(c) ? of(c) : c);
        }
        return simplified.toString();
    }

    /** Whether a letter is one of the first block of Chinese ones. */
    public static boolean isHan(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** One letter, by itself: beside others it may be read as part of a phrase. */
    private static char of(char letter) {
        char known = KNOWN[letter - FIRST];
        if (known == 0) {
            var one = Letters.SIMPLIFYING.transliterate(String.valueOf(letter));
            known = one.length() == 1 ? one.charAt(0) : letter;
            KNOWN[letter - FIRST] = known;
        }
        return known;
    }
}
