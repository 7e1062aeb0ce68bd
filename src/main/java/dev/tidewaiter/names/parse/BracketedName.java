package dev.tidewaiter.names.parse;

import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A name with its own short form in brackets, as lists and letterheads print it: Lake Research Company (LRC), АО «20 Завод» (АО «20
 * З»). Either of the two is the whole name.
 */
public final class BracketedName {

    private static final String OPENING = "(（[";
    private static final String CLOSING = ")）]";

    /** In fewer letters a short name is like many others. */
    private static final int LONG_ENOUGH = 5;

    private BracketedName() {}

    /** What stands before the brackets and what in them, where the one shortens or repeats the other; mostly none. */
    public static List<String> namesIn(String text) {
        int open = opening(text);
        if (open <= 0) {
            return List.of();
        }
        int close = closing(text, open);
        if (close < text.length() - 1 && saysSomething(text.substring(close + 1))) {
            return List.of();
        }
        var outside = text.substring(0, open).strip();
        var inside = text.substring(open + 1, close).strip();
        var words = new ArrayList<>(WordReader.wordsOf(outside));
        int from = words.size();
        words.addAll(WordReader.wordsOf(inside));
        boolean isOneName = from > 1
                && from < words.size()
                && ParsedName.saysSomething(inside)
                && (isNameWithForm(words, from)
                        || RepeatedName.repeats(words.subList(0, from), words.subList(from, words.size())));
        return isOneName ? List.of(outside, inside) : List.of();
    }

    /** Whether a legal form opens the brackets, as registers print the short name: АО «Концерн «Самплер» (АО «КС»). */
    private static boolean isNameWithForm(List<Word> words, int from) {
        return words.get(from).kind() == WordKind.LEGAL_FORM
                && words.subList(from, words.size()).stream()
                        .anyMatch(word ->
                                word.distinguishes(false) && word.folded().length() >= LONG_ENOUGH);
    }

    private static int opening(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the last bracket closes; the end where somebody forgot it. */
    private static int closing(String text, int open) {
        for (int i = text.length() - 1; i > open; i--) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean saysSomething(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
