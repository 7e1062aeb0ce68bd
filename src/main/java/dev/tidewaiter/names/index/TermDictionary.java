package dev.tidewaiter.names.index;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.cache.Late;
import dev.tidewaiter.names.distance.AbjadDistance;
import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.token.Abbreviations;
import dev.tidewaiter.names.token.AdjectiveStems;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all indexed names. Finds those that a word is like: by spelling, sound, meaning, consonants, and within two slips by
 * what is left when letters are taken out (symmetric deletion).
 */
public final class TermDictionary {

    private static final int SHORTEST = 3;

    /** How nouns may end that have an adjective: Tom-sk-ii of Tomsk, Cheboksar-skii of Cheboksary. */
    private static final List<String> ENDINGS_OF_NOUNS = List.of("", "sk", "a", "y", "i", "e", "o");
    /** What stands before the number of a given name among the meanings. */
    private static final String GIVEN_NAME = "given name ";

    private final ArrayList<Word> words = new ArrayList<>();
    private final WordTable bySpelling = new WordTable(words, TermDictionary::identity);
    private final WordTable bySound = new WordTable(words, Word::key);

    /** Made when the first word without vowels is on one of the two sides. */
    private Late<WordTable> byConsonants = new Late<>(() -> consonants().filled());

    private final Map<String, IntList> byMeaning = new HashMap<>();
    private final ShortenedWords shortened = new ShortenedWords();

    /** Words that only their letters tell, and those that are adjectives of others: asked of many, so kept side by side. */
    private final BitSet unknown = new BitSet();

    private final BitSet adjectives = new BitSet();
    private final ClearingCache<Word, WordMatches> matches =
            new ClearingCache<>(50_000, spelled -> find(spelled, true));
    private final ClearingCache<Word, WordMatches> same = new ClearingCache<>(50_000, spelled -> find(spelled, false));
    private DeletionNeighbourhood deletions = new DeletionNeighbourhood(List.of());
    private PackedWords forms = PackedWords.NONE;
    private boolean hasConsonantScript;

    /** The number of a word, which is new when no name had it yet. */
    public int add(Word word) {
        int known = number(word);
        if (known >= 0) {
            return known;
        }
        int number = words.size();
        words.add(word);
        bySpelling.add(number);
        bySound.add(number);
        mean(word, number);
        return number;
    }

    private void mean(Word word, int number) {
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
        shortened.add(word, number);
        unknown.set(number, !TokenDistance.isKnown(word));
        adjectives.set(number, !word.adjectiveOf().isEmpty());
        hasConsonantScript |= word.isAbjad();
    }

    static TermDictionary read(IndexInput in) {
        var read = new TermDictionary();
        int count = in.number();
        read.words.ensureCapacity(count);
        for (int number = 0; number < count; number++) {
            var word = WordFile.read(in);
            read.words.add(word);
            read.mean(word, number);
        }
        read.bySpelling.read(in);
        read.bySound.read(in);
        read.deletions = DeletionNeighbourhood.read(in);
        read.forms = PackedWords.read(in);
        if (read.hasConsonantScript) {
            var table = read.consonants();
            table.read(in);
            read.byConsonants = new Late<>(() -> table);
        }
        return read;
    }

    /** Writes what was filled and sealed. */
    void write(IndexOutput out) throws IOException {
        out.number(words.size());
        for (var word : words) {
            WordFile.write(word, out);
        }
        bySpelling.write(out);
        bySound.write(out);
        deletions.write(out);
        forms.write(out);
        if (hasConsonantScript) {
            byConsonants.get().write(out);
        }
    }

    private void means(String meaning, int number) {
        byMeaning.computeIfAbsent(meaning, key -> new IntList(2)).add(number);
    }

    /** Ends the filling. */
    public void seal() {
        deletions = new DeletionNeighbourhood(words);
        forms = new PackedWords(words);
        words.trimToSize();
        bySpelling.trim();
        bySound.trim();
    }

    private WordTable consonants() {
        return new WordTable(words, word -> word.isNumber() ? null : AbjadDistance.skeleton(word.folded()));
    }

    public int size() {
        return words.size();
    }

    public Word word(int number) {
        return words.get(number);
    }

    /** A bit for each letter that occurs in a word. */
    int letters(int number) {
        return forms.letters(number);
    }

    /** The number of a word as it is spelled; -1 when no name has it. */
    public int number(Word word) {
        int number = bySpelling.first(identity(word));
        while (number >= 0 && !words.get(number).isSameTerm(word)) {
            number = bySpelling.after(number);
        }
        return number;
    }

    public boolean hasSpelling(String folded) {
        return spelled(folded) >= 0;
    }

    /** A word that is spelled so; -1 when there is none. */
    public int spelled(String folded) {
        return bySpelling.first(folded);
    }

    public boolean hasSound(String key) {
        return bySound.first(key) >= 0;
    }

    /** A word to be held against many of these. */
    public WordProbe probe(Word word) {
        return new WordProbe(word, words, forms);
    }

    /** The indexed words that a word is like, and how many slips lie between. */
    public WordMatches matches(Word word) {
        return matches.get(word);
    }

    /** Those of them that are the same word in another spelling, language or script. */
    public WordMatches same(Word word) {
        return same.get(word);
    }

    private WordMatches find(Word word, boolean withSlips) {
        var sure = new IntList();
        var maybe = new IntList(64);
        collectSame(word, sure, maybe);
        if (withSlips && !word.isNumber() && word.folded().length() >= SHORTEST) {
            collectLike(word, maybe);
        }
        var candidates = new IntList(sure.size() + 16);
        candidates.addAll(sure);
        var probe = new WordProbe(word, words, forms);
        for (int i = 0; i < maybe.size(); i++) {
            if (probe.mayBeLike(maybe.get(i))) {
                candidates.add(maybe.get(i));
            }
        }
        var distinct = candidates.sorted();
        var kept = new int[distinct.length];
        var slips = new float[distinct.length];
        int count = 0;
        for (int candidate : distinct) {
            double between = TokenDistance.between(word, words.get(candidate));
            if (between < TokenDistance.OTHER) {
                kept[count] = candidate;
                slips[count++] = (float) between;
            }
        }
        return WordMatches.of(kept, slips, count);
    }

    /**
     * Adds what is the same word in another spelling, language or script.
     *
     * @param found takes what the two may share whatever their letters
     * @param maybe takes what they can only share by their letters
     */
    private void collectSame(Word word, IntList found, IntList maybe) {
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
        if (word.isNumber() || word.folded().length() < SHORTEST) {
            return;
        }
        if (!word.adjectiveOf().isEmpty()) {
            AdjectiveStems.ofNouns(word.adjectiveOf()).forEach(stem -> addNouns(stem, found));
            AdjectiveStems.inLatin(word.adjectiveOf()).forEach(spelled -> addSpelled(spelled, found));
        }
        boolean isThere = bySpelling.first(identity(word)) >= 0;
        if (!isThere && word.kind() == WordKind.RARE && Abbreviations.mayShorten(word)) {
            shortened.collect(word, forms, adjectives, found, maybe);
        }
        if (word.isAbjad() || hasConsonantScript) {
            var table = byConsonants.get();
            boolean byLetters =
                    !TokenDistance.isKnown(word) && word.adjectiveOf().isEmpty();
            for (var skeleton : AbjadDistance.skeletons(word.folded(), word.isAbjad())) {
                for (int i = table.first(skeleton); i >= 0; i = table.after(i)) {
                    (byLetters && unknown.get(i) && !adjectives.get(i) ? maybe : found).add(i);
                }
            }
        }
    }

    /** Adds the nouns of a stem, of which a word is the adjective. */
    private void addNouns(String stem, IntList found) {
        for (var ending : ENDINGS_OF_NOUNS) {
            addSpelled(stem + ending, found);
        }
    }

    private void addSpelled(String folded, IntList found) {
        if (hasSpelling(folded)) {
            found.add(spelled(folded));
        }
    }

    /** Adds what may be a slip away, or two when the word as it was typed is in no name. */
    private void collectLike(Word word, IntList found) {
        boolean isThere = bySpelling.first(identity(word)) >= 0;
        deletions.collect(word, !isThere, found);
        var joined = word.scanned();
        if (!joined.equals(word.folded())) {
            deletions.collect(WordReader.word(joined), !isThere, found);
        }
    }

    private void addMeaning(String meaning, IntList found) {
        var known = meaning.isEmpty() ? null : byMeaning.get(meaning);
        for (int i = 0; known != null && i < known.size(); i++) {
            found.add(known.get(i));
        }
    }

    private static String identity(Word word) {
        return word.script() == Word.Script.LETTERS ? word.folded() : word.text();
    }
}
