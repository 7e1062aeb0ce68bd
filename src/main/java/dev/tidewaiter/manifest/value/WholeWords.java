package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import java.util.Collection;
import java.util.regex.Pattern;

/** Finds the words of a list in a text. */
final class WholeWords {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WholeWords() {}

    /** Whether a word stands in a text by itself; one of a script that parts no words stands anywhere. */
    static boolean has(String text, String word) {
        boolean parted = !Characters.isSpaceless(word.charAt(0));
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (!parted || (begins && ends)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some words does. */
    static boolean hasAny(String text, Collection<String> words) {
        return words.stream().anyMatch(word -> has(text, word));
    }

    /** The same in a text as it was written, whatever signs part its words: "Min. order", "VE_Menge". */
    static boolean areIn(String text, Collection<String> words) {
        return hasAny(SIGNS.matcher(Characters.small(text)).replaceAll(" "), words);
    }

    /** Whether a text begins with a word. */
    static boolean begins(String text, String word) {
        return text.startsWith(word) && has(text.substring(0, Math.min(text.length(), word.length() + 1)), word);
    }
}
