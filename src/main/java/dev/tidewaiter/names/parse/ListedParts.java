package dev.tidewaiter.names.parse;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.token.Tokenizer;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An indexed name taken apart. */
public final class ListedParts {

    private static final int LONGEST_INITIALS = 3;

    private final List<Word> words;
    private final boolean[] family;
    private final boolean familyTold;
    private final Set<String> forms;
    private final List<String> stopWords;

    private ListedParts(
            List<Word> words, boolean[] family, boolean familyTold, Set<String> forms, List<String> stopWords) {
        this.words = words;
        this.family = family;
        this.familyTold = familyTold;
        this.forms = forms;
        this.stopWords = stopWords;
    }

    public List<Word> words() {
        return words;
    }

    /** Whether a word is part of a person's family name; all are when nothing tells. */
    public boolean isFamily(int word) {
        return family[word];
    }

    /** Whether the list tells which words are the family name. */
    public boolean isFamilyTold() {
        return familyTold;
    }

    public Set<String> forms() {
        return forms;
    }

    /** The words left out, as {@link StopWords#of}. */
    public List<String> stopWords() {
        return stopWords;
    }

    public static ListedParts of(IndexedName name) {
        if (name.bearer() == IndexedName.Bearer.PERSON) {
            return person(name);
        }
        var parsed = ParsedName.of(name.text());
        var words = WordReader.withLettersJoined(parsed.words());
        return new ListedParts(words, new boolean[words.size()], false, parsed.legalForms(), parsed.stopWords());
    }

    private static ListedParts person(IndexedName name) {
        int comma = name.text().indexOf(',');
        var words = new ArrayList<Word>();
        var family = new HashSet<Integer>();
        if (comma > 0) {
            // given names first, so that words that were run together stand together
            words.addAll(PersonWords.partOf(WordReader.wordsOf(name.text().substring(comma + 1))));
            int given = words.size();
            words.addAll(PersonWords.partOf(WordReader.wordsOf(name.text().substring(0, comma))));
            for (int i = given; i < words.size(); i++) {
                family.add(i);
            }
        } else {
            words.addAll(PersonWords.of(WordReader.wordsOf(name.text())));
            family.addAll(inCapitals(name.text(), words));
        }
        family.forEach(i -> words.set(i, asFamily(words.get(i))));
        boolean told = !family.isEmpty();
        if (family.isEmpty()) {
            for (int i = 0; i < words.size(); i++) {
                var kind = words.get(i).kind();
                if (kind != WordKind.GIVEN
                        && kind != WordKind.FILLER
                        && kind != WordKind.PATRONYMIC
                        && !words.get(i).isInitial()) {
                    family.add(i);
                }
            }
        }
        var mask = new boolean[words.size()];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = family.isEmpty() || family.contains(i);
        }
        return new ListedParts(List.copyOf(words), mask, told, Set.of(), List.of());
    }

    /** A family name such as Moshkovich ends like the name of a father. */
    private static Word asFamily(Word word) {
        return word.kind() == WordKind.PATRONYMIC ? word.as(WordKind.RARE) : word;
    }

    /** Capitals without a vowel are initials, such as JC, and those of III mark a generation. */
    private static boolean mayBeFamily(Word word) {
        if (word.kind() == WordKind.FILLER) {
            return false;
        }
        boolean vowel = word.folded().length() > LONGEST_INITIALS;
        for (int i = 0; i < word.folded().length(); i++) {
            vowel |= "aeiouy".indexOf(word.folded().charAt(i)) >= 0;
        }
        return vowel;
    }

    /** Lists print family names in capitals beside given names in small letters. */
    private static Set<Integer> inCapitals(String text, List<Word> words) {
        var capitals = new HashSet<String>();
        int others = 0;
        for (var part : text.split("[\\s\\-]+", -1)) {
            boolean upper = part.codePoints().filter(Character::isLetter).count() > 1
                    && part.equals(part.toUpperCase(Locale.ROOT))
                    && !part.equals(part.toLowerCase(Locale.ROOT));
            if (upper) {
                capitals.addAll(Tokenizer.of(part));
            } else {
                others++;
            }
        }
        var family = new HashSet<Integer>();
        for (int i = 0; i < words.size() && others > 0; i++) {
            if (capitals.contains(words.get(i).text()) && mayBeFamily(words.get(i))) {
                family.add(i);
            }
        }
        return family;
    }
}
