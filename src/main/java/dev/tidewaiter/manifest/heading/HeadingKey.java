package dev.tidewaiter.manifest.heading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A heading reduced to what it says: small letters without accents, blanks and punctuation, "no" for every spelling of
 * number, and no plural. "Container Numbers", "CONTAINER_NO." and "Container №" have the same key.
 */
public final class HeadingKey {

    private static final Set<String> NUMBER_WORDS =
            Set.of("no", "nos", "nr", "num", "number", "numero", "nummer", "номер", "n0", "nо", "numarasi", "numéro");

    private HeadingKey() {}

    /** The key of a whole heading. */
    public static String of(String text) {
        return String.join("", tokens(text));
    }

    /** The key's words. CamelCase, digits beside letters and a change between Latin and other scripts end a word. */
    public static List<String> tokens(String text) {
        var folded = isAscii(text) ? text.replace("#", " no ") : decomposed(text);
        var tokens = new ArrayList<String>();
        var token = new StringBuilder();
        char previous = ' ';
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '\u2019' || c == '\u02bc') {
                continue; // accents, and apostrophes as in d'origine and shipper's
            }
            // "S.A." and "P/N" are one word each when single letters stand between points; slashes and points end
            // others
            if (!Character.isLetterOrDigit(c)) {
                add(tokens, token);
            } else {
                boolean endsWord = Character.isLowerCase(previous) && Character.isUpperCase(c);
                boolean endsAcronym = Character.isUpperCase(previous)
                        && Character.isUpperCase(c)
                        && i + 1 < folded.length()
                        && Character.isLowerCase(folded.charAt(i + 1)); // PONumber
                if (endsWord || endsAcronym) {
                    add(tokens, token);
                }
                token.append(c);
            }
            previous = c;
        }
        add(tokens, token);
        return tokens;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String decomposed(String text) {
        var spelledOut = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            boolean shortNumber = (c == '°' || c == 'º') && (before == 'n' || before == 'N' || before == '.');
            if (shortNumber) {
                spelledOut.append("o "); // N°, Nº and N.º
            } else if (c == '#' || c == '№') {
                spelledOut.append(" no ");
            } else if (c != '.' || i + 1 == text.length() || text.charAt(i + 1) != 'º') {
                spelledOut.append(c);
            }
        }
        return Normalizer.normalize(spelledOut, Normalizer.Form.NFKD);
    }

    private static void add(List<String> tokens, StringBuilder token) {
        if (token.length() == 0) {
            return;
        }
        var written = token.toString();
        var word = (isAscii(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFC))
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i');
        token.setLength(0);
        if (NUMBER_WORDS.contains(word)) {
            word = "no";
        } else if (word.length() > 3
                && word.charAt(word.length() - 1) == 's'
                && word.charAt(word.length() - 2) != 's'
                && word.charAt(0) < 128) {
            word = word.substring(0, word.length() - 1);
        }
        tokens.add(word);
    }
}
