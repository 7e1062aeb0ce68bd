package dev.tidewaiter.letters;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Small letters as they are typed where a keyboard has no others: without accents ({@link Unaccented}), and with plain letters for those
 * that Unicode takes for letters of their own. The one table by which headings, goods, places, months and searches take letters for the
 * same. Names are compared by their sound and have letters of their own; so have texts whose accents tell one word from another.
 */
public final class PlainLetters {

    /** Latin letters and what is typed for them, as CLDR's transliteration Latin-ASCII has it; a test holds the two to each other. */
    private static final String[] LATIN = {
        "ßss", "æae", "ðd", "øo", "þth", "đd", "ħh", "ıi", "ĸq", "łl", "ŋn", "œoe", "ŧt", "ƀb", "ƃb", "ƈc", "ƌd", "ƒf",
        "ƙk", "ƚl", "ƞn", "ƥp", "ƭt", "ƴy", "ƶz", "ǥg", "ȷj", "ȼc", "ɇe", "ɉj", "ɍr", "ɏy", "ɓb", "ɖd", "ɗd", "ɛe",
        "ɠg", "ɨi", "ɲn", "ɽr", "ʈt", "ʉu"
    };

    /**
     * Letters that are typed for one another, which CLDR has no word of: the Azerbaijani ə; the sigma at the end of a Greek word, which
     * capitals do not tell; those that Arabic, Persian and Urdu keyboards have in one place; the stroke that draws a word out; and the half
     * rings and primes by which scholars write the ayn, the hamza and the soft sign.
     */
    private static final String[] TYPED = {
        "əe", "ςσ", "ةه", "ہه", "ھه", "ىي", "یي", "کك", "\u0640", "\u02b9", "\u02ba", "\u02bb", "\u02bc", "\u02be",
        "\u02bf"
    };

    private static final Map<Character, String> PLAIN = plain();

    private static final LetterTable LETTERS = new LetterTable(PlainLetters::read);

    private PlainLetters() {}

    private static Map<Character, String> plain() {
        var plain = new HashMap<Character, String>();
        for (var table : new String[][] {LATIN, TYPED}) {
            for (var letter : table) {
                plain.put(letter.charAt(0), letter.substring(1));
            }
        }
        return plain;
    }

    /** A text in plain letters; what is no letter stays, but for accents and the other marks of a letter. */
    public static String of(String text) {
        var plain = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), plain);
        }
        return plain.toString();
    }

    /** One UTF-16 unit, as of a text: empty for a mark, several letters for a ligature; a Hangul syllable and half of a pair as it is. */
    public static String of(char letter) {
        return LETTERS.of(letter);
    }

    /** As {@link #of(String)}, with the vowels that are written as marks, for words that differ by nothing else. */
    public static String withVowelSigns(String text) {
        var plain = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isVowelSign(c)) {
                plain.append(c);
            } else {
                append(c, plain);
            }
        }
        return plain.toString();
    }

    private static void append(char c, StringBuilder plain) {
        if (c < 0x80) {
            plain.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
        } else {
            plain.append(of(c));
        }
    }

    /**
     * A mark that is a vowel or a tone in the scripts of India and South-East Asia, and no accent: without it Togo and Tonga are one.
     * The point below a letter is an accent, which some write and some do not.
     */
    public static boolean isVowelSign(char c) {
        return ((c >= '\u0900' && c <= '\u109f') || (c >= '\u1780' && c <= '\u17ff'))
                && Characters.isMark(c)
                && !isPoint(c);
    }

    /** The nukta of nine scripts stands in the same place of each. */
    private static boolean isPoint(char c) {
        return c < '\u0d00' && (c & 0x7f) == 0x3c;
    }

    private static String read(char c) {
        if (Character.isSurrogate(c)) {
            return String.valueOf(c);
        }
        var small = Unaccented.of(c).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            plain.append(PLAIN.getOrDefault(small.charAt(i), String.valueOf(small.charAt(i))));
        }
        return plain.toString();
    }
}
