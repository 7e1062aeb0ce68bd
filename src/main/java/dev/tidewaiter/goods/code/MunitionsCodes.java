package dev.tidewaiter.goods.code;

import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells a category of a munitions list in place of an ECCN: of the United States (22 CFR 121.1, "USML VIII(h)", "Cat. XII(b)") or of the
 * Common Military List of the European Union and Wassenaar ("ML10.c"). Goods of either are not on the Commerce Control List.
 */
public final class MunitionsCodes {

    private static final String FILE = "goods/munitions-lists.tsv";

    private final Pattern ofTheUnitedStates;
    private final Pattern ofAnother;

    private MunitionsCodes(WordKinds words) {
        for (var kind : new String[] {"american", "category", "number", "other"}) {
            words.each(kind, word -> word.codePoints().anyMatch(Character::isLetter), "has no letter");
        }
        words.each("other-number", word -> word.matches("\\p{L}+\\d+"), "is not letters with figures behind them");
        var number = words.anyOf("number");
        ofTheUnitedStates = Pattern.compile("(?i)\\b" + words.anyOf("american", MunitionsCodes::spaced) + "\\b|\\b"
                + words.anyOf("category") + " *(?:" + number + "(?= *\\()|\\( *" + number
                + "(?: *\\)| +[a-z] *\\)))|^ *"
                + number + " *\\( *[a-z] *\\)");
        ofAnother = Pattern.compile("(?i)\\b" + words.anyOf("other", MunitionsCodes::spaced) + "\\b|\\b"
                + words.anyOf("other-number", MunitionsCodes::numbered) + "(?![0-9])");
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row makes no sense
     */
    public static MunitionsCodes of(WordLists lists) {
        return new MunitionsCodes(
                WordKinds.of(lists.list(FILE), "american", "category", "number", "other", "other-number"));
    }

    /** With or without a blank or a hyphen where the word has a blank, and behind its points. */
    private static String spaced(String word) {
        return word.codePoints()
                .mapToObj(c -> c == ' ' ? "[ -]?" : c == '.' ? "\\.? ?" : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
    }

    /** With or without a blank or a hyphen before the figures. */
    private static String numbered(String word) {
        return word.replaceFirst("(?=\\d)", " *-?");
    }

    /** Whether a cell for an ECCN names such a category. */
    public boolean isIn(String text) {
        return isOfTheUnitedStates(text) || ofAnother.matcher(text).find();
    }

    /** Whether it names one of the United States, or military items of its Commerce Control List. */
    public boolean isOfTheUnitedStates(String text) {
        return ofTheUnitedStates.matcher(text).find();
    }
}
