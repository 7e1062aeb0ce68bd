package dev.tidewaiter.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The words of all indexed names. Finds those that a word is like: by spelling, sound, meaning, consonants, and within two
 * slips by the keys that are left when letters are taken out (symmetric deletion).
 */
final class WordIndex {

    private final List<Word> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> bySound = new HashMap<>();
    private final Map<String, int[]> byMeaning = new HashMap<>();
    private final Map<String, int[]> byConsonants = new HashMap<>();
    private final Memo<Word, WordMatches> matches = new Memo<>(50_000);
    private final Memo<Word, WordMatches> nearMatches = new Memo<>(50_000);
    private final Memo<Word, List<Word>> halves = new Memo<>(50_000);
    private Deletions deletions = Deletions.NONE;
    private boolean hasConsonantScript;

    /** The number of a word, which is new when no name had it yet. */
    int add(Word word) {
        var known = numbers.putIfAbsent(identity(word), words.size());
        if (known != null) {
            return known;
        }
        int number = words.size();
        words.add(word);
        append(bySound, word.key(), number);
        if (!word.meaning().isEmpty()) {
            append(byMeaning, word.meaning(), number);
        }
        for (var meaning : Abbreviations.meanings(word)) {
            if (!meaning.equals(word.meaning())) {
                append(byMeaning, meaning, number);
            }
        }
        hasConsonantScript |= word.script() == Word.Script.CONSONANTS;
        return number;
    }

    /** Ends the filling. */
    void seal() {
        deletions = Deletions.of(words);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var skeleton = word.isNumber() ? null : Likeness.consonants(word.key());
            if (skeleton != null) {
                append(byConsonants, skeleton, i);
            }
        }
    }

    int size() {
        return words.size();
    }

    Word word(int number) {
        return words.get(number);
    }

    /** The number of a word as it is spelled; -1 when no name has it. */
    int number(Word word) {
        return numbers.getOrDefault(identity(word), -1);
    }

    boolean hasSound(String key) {
        return bySound.containsKey(key);
    }

    WordMatches matches(Word word) {
        return matches.get(word, this::find);
    }

    /** The two words that a word is written together from, remembered. */
    List<Word> halves(Word word, BiFunction<Word, WordIndex, List<Word>> cut) {
        return halves.get(word, whole -> cut.apply(whole, this));
    }

    /** The matches of a word that is nearly one of the indexed words; none when it is not so near to any. */
    WordMatches matchesOfNear(Word word, double near) {
        return nearMatches.get(word, near(near));
    }

    private Function<Word, WordMatches> near(double near) {
        return word -> {
            for (int candidate : candidates(word)) {
                if (Likeness.of(word, words.get(candidate), near) >= near) {
                    return find(word);
                }
            }
            return WordMatches.NONE;
        };
    }

    private WordMatches find(Word word) {
        var candidates = candidates(word);
        var kept = new int[candidates.length];
        var likeness = new double[candidates.length];
        int count = 0;
        for (int candidate : candidates) {
            double alike = Likeness.of(word, words.get(candidate));
            if (alike > 0) {
                kept[count] = candidate;
                likeness[count++] = alike;
            }
        }
        return count == 0
                ? WordMatches.NONE
                : new WordMatches(Arrays.copyOf(kept, count), Arrays.copyOf(likeness, count));
    }

    private int[] candidates(Word word) {
        var found = new Numbers();
        found.addAll(bySound.getOrDefault(word.key(), Numbers.NONE));
        if (!word.meaning().isEmpty()) {
            found.addAll(byMeaning.getOrDefault(word.meaning(), Numbers.NONE));
        }
        for (var meaning : Abbreviations.meanings(word)) {
            found.addAll(byMeaning.getOrDefault(meaning, Numbers.NONE));
        }
        if (!word.isNumber() && word.folded().length() > 2) {
            deletions.collect(word.key(), found);
            if (!word.key().equals(word.folded())) {
                // a slip may make or break letters that sound as one, such as oo
                deletions.collect(word.folded(), found);
            }
            if (word.script() == Word.Script.CONSONANTS || hasConsonantScript) {
                var skeleton = Likeness.consonants(word.key());
                found.addAll(skeleton == null ? Numbers.NONE : byConsonants.getOrDefault(skeleton, Numbers.NONE));
            }
        }
        return found.sorted();
    }

    private static String identity(Word word) {
        return word.script() == Word.Script.LETTERS ? word.folded() : word.text();
    }

    private static void append(Map<String, int[]> map, String key, int number) {
        map.merge(key, new int[] {number}, (known, added) -> {
            var longer = Arrays.copyOf(known, known.length + 1);
            longer[known.length] = added[0];
            return longer;
        });
    }
}
