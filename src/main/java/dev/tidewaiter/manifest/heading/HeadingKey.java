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
        var folded = Normalizer.normalize(
                text.replace("№", " no ")
                        .replace("#", " no ")
                        .replace("n°", " no ")
                        .replace("N°", " no ")
                        .replace("nº", " no ")
                        .replace("Nº", " no ")
                        .replace("N.º", " no ")
                        .replace("n.º", " no "),
                Normalizer.Form.NFKD);
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
                if (Character.isLowerCase(previous) && Character.isUpperCase(c)) {
                    add(tokens, token);
                }
                token.append(c);
            }
            previous = c;
        }
        add(tokens, token);
        return tokens;
    }

    private static void add(List<String> tokens, StringBuilder token) {
        if (token.length() == 0) {
            return;
        }
        var word = Normalizer.normalize(token, Normalizer.Form.NFC)
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
