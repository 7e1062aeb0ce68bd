package dev.tidewaiter.manifest.heading;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Headings of programs that know no umlauts: "Waehrung", "Stueckzahl", "Leveringsadresse koeber". German spells them out by DIN 5007-2,
 * the languages of the North write aa, ae and oe. Languages that only leave accents away have the same keys as it is.
 */
final class AsciiSpelling {

    /** Letters of a word: "AED", alone or in brackets, is a currency, and no "äd". */
    private static final int SHORTEST = 4;

    private AsciiSpelling() {}

    /** What a heading means as it stands or, where that is not known for sure, with the letters that it spells out. */
    static @Nullable Meaning meaning(String text, Function<String, @Nullable Meaning> find) {
        var meaning = find.apply(text);
        if (meaning != null && meaning.exact()) {
            return meaning;
        }
        var written = withUmlauts(text);
        var other = written.equals(text) ? null : find.apply(written);
        return other != null && other.exact() ? other : meaning;
    }

    private static String withUmlauts(String text) {
        StringBuilder out = null;
        for (int i = 0; i + 1 < text.length(); i++) {
            char letter = umlaut(text.charAt(i), text.charAt(i + 1));
            if (letter != 0 && lettersAround(text, i) >= SHORTEST) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, letter);
                out.setCharAt(i + 1, '\0');
            }
        }
        return out == null ? text : out.toString().replace("\0", "");
    }

    private static int lettersAround(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private static char umlaut(char first, char second) {
        if (second != 'e' && second != 'E') {
            return (first == 'a' || first == 'A') && (second == 'a' || second == 'A') ? 'å' : 0;
        }
        return switch (first) {
            case 'a' -> 'ä';
            case 'o' -> 'ö';
            case 'u' -> 'ü';
            case 'A' -> 'Ä';
            case 'O' -> 'Ö';
            case 'U' -> 'Ü';
            default -> 0;
        };
    }
}
