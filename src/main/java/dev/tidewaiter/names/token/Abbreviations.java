package dev.tidewaiter.names.token;

import dev.tidewaiter.names.script.LanguageFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Abbreviations that may stand for one of several words of trade, such as Eng. for engine or engineering. */
public final class Abbreviations {

    private static final int LONGEST = 16;
    private static final int SHORTEST = 3;
    private static final int LONGEST_OUTLINE = 5;
    private static final Map<String, List<String>> MEANINGS = new HashMap<>(64);

    static {
        for (var line : LanguageFile.groups("abbreviations.txt")) {
            MEANINGS.put(line.heading(), List.copyOf(line.words()));
        }
    }

    private Abbreviations() {}

    /** What a folded word may mean when it is an abbreviation; nothing for all others. */
    static List<String> meanings(String folded) {
        return folded.length() > LONGEST ? List.of() : MEANINGS.getOrDefault(folded, List.of());
    }

    /** Whether one of two words may be short for the other. */
    public static boolean mayAgree(Word a, Word b) {
        return isAmong(b.meaning(), a.shortFor())
                || isAmong(a.meaning(), b.shortFor())
                || (mayBeShortened(b) && shortens(a, b))
                || (mayBeShortened(a) && shortens(b, a));
    }

    private static boolean isAmong(String meaning, List<String> meanings) {
        return !meanings.isEmpty() && !meaning.isEmpty() && meanings.contains(meaning);
    }

    /** Whether others may be short for a word: a word of trade, and a place by its beginning. */
    public static boolean mayBeShortened(Word word) {
        return word.kind() == WordKind.TRADE || word.kind() == WordKind.PLACE;
    }

    /** Whether a word is short for a word that we know: its beginning, or some letters of a word of trade from the first to the last. */
    private static boolean shortens(Word word, Word known) {
        if (word.kind() != WordKind.RARE || !mayShorten(word)) {
            return false;
        }
        if (known.kind() == WordKind.PLACE) {
            return word.folded().length() > SHORTEST + 1
                    && known.folded().length() >= word.folded().length() + 2
                    && known.folded().startsWith(word.folded());
        }
        return isShortFor(word.folded(), known.folded());
    }

    /** Whether a word is short enough to be short for another. */
    public static boolean mayShorten(Word word) {
        int length = word.folded().length();
        return length >= SHORTEST && length <= LONGEST && word.script() == Word.Script.LETTERS;
    }

    private static boolean hasVowel(String letters) {
        for (int i = 1; i < letters.length(); i++) {
            if ("aeiou".indexOf(letters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether some letters are the beginning of a word of trade, or stand in it from the first to the last. */
    public static boolean isShortFor(String letters, String whole) {
        if (whole.length() < letters.length() + 2 || whole.charAt(0) != letters.charAt(0)) {
            return false;
        }
        if (whole.startsWith(letters)) {
            return true;
        }
        boolean begins =
                letters.length() > SHORTEST + 1 && whole.startsWith(letters.substring(0, letters.length() - 1));
        if (letters.length() > LONGEST_OUTLINE
                || (hasVowel(letters) && !begins)
                || letters.charAt(letters.length() - 1) != whole.charAt(whole.length() - 1)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < whole.length() && at < letters.length(); i++) {
            at += whole.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }
}
