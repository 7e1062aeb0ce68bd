package dev.tidewaiter.shipment.place;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.letters.LetterTable;
import dev.tidewaiter.letters.PlainLetters;
import dev.tidewaiter.letters.Unaccented;
import java.util.Locale;

/** A text without case, accents, blanks and punctuation, so that spellings of one name become equal. */
final class PlaceNameKey {

    /** A flag is written as the two letters of its country, each of which Unicode has behind U+1F1E6: the second half of that is A. */
    private static final char FLAG_A = '\udde6';

    private static final char HALF_OF_FLAG = '\ud83c';
    private static final int LETTERS = 26;

    /**
     * Letters that tell the small words beside places from others: "not for Iran" is no Danish "før", and neither "den" nor "di" goes where
     * the Vietnamese "đến" and "đi" do.
     */
    private static final String LATIN_OF_ITS_OWN = "øØđĐ";

    private static final int LONGEST_SMALL_WORD = 3;

    private static final LetterTable FOLDED = new LetterTable(PlaceNameKey::folded);

    private PlaceNameKey() {}

    static String of(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : foldedText(text);
    }

    /** As most words are, which then need nothing but small letters. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static String foldedText(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.append((char) (c + 32));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= '\u4e00' && c <= '\u9fff')) {
                folded.append(c);
            } else if (PlainLetters.isVowelSign(c)) {
                folded.append(c);
            } else if (c == HALF_OF_FLAG && isLetterOfFlag(text, i + 1)) {
                folded.append((char) ('a' + text.charAt(++i) - FLAG_A));
            } else if (c > 127) {
                boolean isOwn = LATIN_OF_ITS_OWN.indexOf(c) >= 0 && Characters.letters(text) <= LONGEST_SMALL_WORD;
                folded.append(isOwn ? Unaccented.of(c).toLowerCase(Locale.ROOT) : FOLDED.of(c));
            }
        }
        return folded.toString();
    }

    /**
     * Whether a text is two Latin letters that without their accents say something else: "É.-U." is the United States, "EU" is no country.
     *
     * @param key the text's key
     */
    static boolean isOfAccents(String text, String key) {
        return key.length() == 2
                && key.charAt(0) <= 'z'
                && key.charAt(1) <= 'z'
                && text.chars().anyMatch(c -> Character.isLetter(c) && c > 'z');
    }

    private static boolean isLetterOfFlag(String text, int at) {
        return at < text.length() && text.charAt(at) >= FLAG_A && text.charAt(at) < FLAG_A + LETTERS;
    }

    private static String folded(char c) {
        var plain = PlainLetters.of(c);
        var letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char one = plain.charAt(i);
            if (Character.isLetterOrDigit(one) || Character.isSurrogate(one)) {
                letters.append(one);
            }
        }
        return letters.toString();
    }

    /** The letters and digits that a name begins with. */
    static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && isWordPart(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    /**
     * The key of a name's first word.
     *
     * @param key the key of the whole name
     */
    static String ofFirstWord(String name, String key) {
        var first = firstWord(name);
        return first.length() == name.length() ? key : of(first);
    }

    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Characters.isMark(c);
    }

    /** Whether a character belongs to a script that is written without blanks. */
    static boolean isIdeograph(char c) {
        return (c >= '\u3040' && c <= '\u30ff')
                || (c >= '\u3400' && c <= '\u9fff')
                || (c >= '\uac00' && c <= '\ud7a3')
                || isSyllable(c);
    }

    /** Whether a character belongs to a script of South-East Asia, which is written without blanks, but with letters: Thai, Lao, Burmese, Khmer. */
    static boolean isSyllable(char c) {
        return (c >= '\u0e00' && c <= '\u0eff') || (c >= '\u1000' && c <= '\u109f') || (c >= '\u1780' && c <= '\u17ff');
    }

    static boolean hasIdeograph(String text) {
        return !text.isEmpty() && (isIdeograph(text.charAt(0)) || isIdeograph(text.charAt(text.length() - 1)));
    }
}
