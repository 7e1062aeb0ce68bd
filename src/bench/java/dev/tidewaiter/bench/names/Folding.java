package dev.tidewaiter.bench.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** What a careful user does to a name before a comparison letter by letter. The script for rapidfuzz does the same. */
final class Folding {

    private Folding() {}

    /** Words in small letters, without accents and punctuation, in order of the alphabet. */
    static String sortedWords(String name) {
        var letters = new StringBuilder(name.length());
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        plain.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .map(point -> Character.isLetterOrDigit(point) ? point : ' ')
                .forEach(letters::appendCodePoint);
        var words = letters.toString().strip().split(" +");
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
