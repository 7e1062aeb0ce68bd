package dev.tidewaiter.shipment;

import java.text.Normalizer;
import java.util.Locale;

/** A text without case, accents, blanks and punctuation, so that spellings of one name become equal. */
final class PlaceNameKey {

    private PlaceNameKey() {}

    static String of(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.append((char) (c + 32));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= '\u4e00' && c <= '\u9fff')) {
                folded.append(c);
            } else if (c >= '\u0410' && c <= '\u044f') {
                folded.append(cyrillic(c));
            } else if (c > 127) {
                return ofAnyScript(text);
            }
        }
        return folded.toString();
    }

    /** Russian letters in small, short i as i: what decomposing does, without its cost. */
    private static char cyrillic(char c) {
        char small = c < '\u0430' ? (char) (c + 32) : c;
        return small == 'й' ? 'и' : small;
    }

    private static String ofAnyScript(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                folded.append(c == 'ı' ? 'i' : c == 'ß' ? 's' : c);
                if (c == 'ß') {
                    folded.append('s');
                }
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** The letters and digits that a name begins with. */
    static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && isWordPart(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a character belongs to a script that is written without blanks. */
    static boolean isIdeograph(char c) {
        return (c >= '\u3040' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff') || (c >= '\uac00' && c <= '\ud7a3');
    }

    static boolean hasIdeograph(String text) {
        return !text.isEmpty() && (isIdeograph(text.charAt(0)) || isIdeograph(text.charAt(text.length() - 1)));
    }
}
