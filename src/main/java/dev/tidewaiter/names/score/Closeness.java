package dev.tidewaiter.names.score;

import dev.tidewaiter.names.distance.JaroWinkler;
import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import java.util.ArrayList;
import java.util.List;

/**
 * How close two names look, word by word or letter by letter from end to end, whichever is closer. OFAC describes the score of its own
 * search so (question 249 of its answers to frequent questions), and officers know that order. It orders names that are no match;
 * it never makes one.
 */
final class Closeness {

    /** Words of so few letters are initials and particles, which stand in any name. A Chinese character or a number is neither. */
    private static final int SHORT = 2;

    private Closeness() {}

    /**
     * From 0, nothing in common, to 1, all of the shorter name in the longer. The same in both directions.
     *
     * @param one   all words of a name as it was typed, legal forms too
     * @param other those of another
     */
    static double of(List<Word> one, List<Word> other) {
        var words = distinguishing(one);
        var others = distinguishing(other);
        return Math.max(wordByWord(words, others), JaroWinkler.likeness(fromEndToEnd(words), fromEndToEnd(others)));
    }

    /** The words that are looked at; none when all of them are legal forms, as those alone are nobody's name. */
    private static List<Word> distinguishing(List<Word> all) {
        var distinguishing = new ArrayList<Word>(all.size());
        boolean onlyForms = true;
        for (var word : all) {
            if (word.kind() != WordKind.FILLER && distinguishing.size() < ComparedName.MOST) {
                distinguishing.add(word);
                onlyForms &= word.kind() == WordKind.LEGAL_FORM;
            }
        }
        return onlyForms ? List.of() : distinguishing;
    }

    private static double wordByWord(List<Word> words, List<Word> others) {
        int longer = Integer.compare(letters(words), letters(others));
        if (longer == 0) {
            // neither is the shorter one, so each must stand in the other
            return Math.min(covered(words, others), covered(others, words));
        }
        return longer < 0 ? covered(words, others) : covered(others, words);
    }

    private static double covered(List<Word> words, List<Word> others) {
        boolean onlyShort = true;
        for (var word : words) {
            onlyShort &= isShort(word);
        }
        double likeness = 0;
        int letters = 0;
        for (var word : words) {
            if (onlyShort || !isShort(word)) {
                double best = 0;
                for (var candidate : others) {
                    best = Math.max(best, likeness(word, candidate));
                }
                likeness += best * word.folded().length();
                letters += word.folded().length();
            }
        }
        return letters == 0 ? 0 : likeness / letters;
    }

    private static boolean isShort(Word word) {
        return word.folded().length() <= SHORT && word.script() != Word.Script.CHARACTERS && !word.isNumber();
    }

    private static int letters(List<Word> words) {
        int letters = 0;
        for (var word : words) {
            letters += word.folded().length();
        }
        return letters;
    }

    private static double likeness(Word word, Word other) {
        return TokenDistance.between(word, other) <= TokenDistance.SAME_WORD
                ? 1
                : JaroWinkler.likeness(word.folded(), other.folded());
    }

    private static String fromEndToEnd(List<Word> words) {
        var all = new StringBuilder(40);
        for (var word : words) {
            if (all.length() > 0) {
                all.append(' ');
            }
            all.append(word.folded());
        }
        return all.toString();
    }
}
