package dev.tidewaiter.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all indexed names. Finds those that a word is like: by spelling, sound, meaning, consonants, and within two slips by
 * what is left when letters are taken out (symmetric deletion).
 */
final class Vocabulary {

    /** In so many words one that stands there as it was typed is hardly another one with two slips. */
    private static final int LARGE = 40_000;

    /** What stands before the number of a given name among the meanings. */
    private static final String GIVEN_NAME = "given name ";

    private final List<Word> words = new ArrayList<>();
    private final WordTable bySpelling = new WordTable(words, Vocabulary::identity);
    private final WordTable bySound = new WordTable(words, Word::key);
    private final WordTable byConsonants =
            new WordTable(words, word -> word.isNumber() ? null : Vowelless.skeleton(word.folded()));
    private final Map<String, Numbers> byMeaning = new HashMap<>();
    private final Numbers trade = new Numbers();
    private final Memo<Word, WordMatches> matches = new Memo<>(50_000);
    private Deletions deletions = Deletions.NONE;
    private boolean hasConsonantScript;

    /** The number of a word, which is new when no name had it yet. */
    int add(Word word) {
        int known = number(word);
        if (known >= 0) {
            return known;
        }
        int number = words.size();
        words.add(word);
        bySpelling.add(number);
        bySound.add(number);
        if (!word.meaning().isEmpty()) {
            means(word.meaning(), number);
        }
        for (var meaning : word.shortFor()) {
            if (!meaning.equals(word.meaning())) {
                means(meaning, number);
            }
        }
        for (int group : word.givenNames()) {
            means(GIVEN_NAME + group, number);
        }
        for (int group : word.petNames()) {
            means(GIVEN_NAME + group, number);
        }
        if (word.kind() == WordKind.TRADE) {
            trade.add(number);
        }
        hasConsonantScript |= Vowelless.is(word);
        return number;
    }

    private void means(String meaning, int number) {
        byMeaning.computeIfAbsent(meaning, key -> new Numbers(2)).add(number);
    }

    /** Ends the filling. */
    void seal() {
        deletions = Deletions.of(words);
        for (int i = 0; i < words.size(); i++) {
            byConsonants.add(i);
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
        int number = bySpelling.first(identity(word));
        // two kinds of word may be spelled alike: "bin" is a son of somebody and a syllable
        while (number >= 0
                && (words.get(number).kind() != word.kind() || words.get(number).isInitial() != word.isInitial())) {
            number = bySpelling.after(number);
        }
        return number;
    }

    boolean hasSpelling(String folded) {
        return bySpelling.first(folded) >= 0;
    }

    boolean hasSound(String key) {
        return bySound.first(key) >= 0;
    }

    /** The indexed words that a word is like, and how many slips lie between. */
    WordMatches matches(Word word) {
        return matches.get(word, this::find);
    }

    private WordMatches find(Word word) {
        var found = new Numbers();
        collect(word, found);
        var candidates = found.sorted();
        var kept = new int[candidates.length];
        var slips = new float[candidates.length];
        int count = 0;
        for (int candidate : candidates) {
            double between = Slips.between(word, words.get(candidate));
            if (between < Slips.OTHER) {
                kept[count] = candidate;
                slips[count++] = (float) between;
            }
        }
        return WordMatches.of(kept, slips, count);
    }

    private void collect(Word word, Numbers found) {
        for (int i = bySound.first(word.key()); i >= 0; i = bySound.after(i)) {
            found.add(i);
        }
        addMeaning(word.meaning(), found);
        for (var meaning : word.shortFor()) {
            addMeaning(meaning, found);
        }
        for (int group : word.givenNames()) {
            addMeaning(GIVEN_NAME + group, found);
        }
        for (int group : word.petNames()) {
            addMeaning(GIVEN_NAME + group, found);
        }
        if (word.isNumber() || word.folded().length() < 3) {
            return;
        }
        boolean isThere = bySpelling.first(identity(word)) >= 0;
        if (!isThere && word.kind() == WordKind.RARE && Abbreviations.mayShorten(word)) {
            for (int i = 0; i < trade.size(); i++) {
                found.add(trade.get(i));
            }
        }
        boolean mostOne = isThere && words.size() > LARGE;
        deletions.collect(word.key(), mostOne, found);
        if (!word.key().equals(word.folded())) {
            // a slip may make or break letters that sound as one, such as oo
            deletions.collect(word.folded(), mostOne, found);
        }
        var joined = word.scanned();
        if (!joined.equals(word.folded())) {
            deletions.collect(SoundKey.of(joined), mostOne, found);
        }
        if (Vowelless.is(word) || hasConsonantScript) {
            var skeleton = Vowelless.skeleton(word.folded());
            for (int i = skeleton == null ? -1 : byConsonants.first(skeleton); i >= 0; i = byConsonants.after(i)) {
                found.add(i);
            }
        }
    }

    private void addMeaning(String meaning, Numbers found) {
        var known = meaning.isEmpty() ? null : byMeaning.get(meaning);
        for (int i = 0; known != null && i < known.size(); i++) {
            found.add(known.get(i));
        }
    }

    private static String identity(Word word) {
        return word.script() == Word.Script.LETTERS ? word.folded() : word.text();
    }
}
