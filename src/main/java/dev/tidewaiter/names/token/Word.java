package dev.tidewaiter.names.token;

import dev.tidewaiter.names.script.Abjad;
import dev.tidewaiter.names.script.Hangul;
import java.util.Arrays;
import java.util.List;

/**
 * One word of a name, with what comparing it asks for again and again worked out once.
 */
public final class Word {

    /** How a word is written, as far as it changes the comparison. */
    public enum Script {
        LETTERS,
        /** Chinese characters: short, and one of them is already a whole syllable. */
        CHARACTERS,
        /** Arabic, Persian and Hebrew letters: vowels are mostly left out. */
        CONSONANTS
    }

    /** What the meaning of a Slavic adjective begins with, before the stem of its noun. */
    public static final String ADJECTIVE = "adjective of ";

    private static final String ARTICLE = "article";
    private static final String AND = " & ";

    /** What stands before the number of a generation in the meaning of its marks. */
    public static final String GENERATION = "generation ";

    /** What stands before the digits in the meaning of a number. */
    public static final String NUMBER = "number ";

    /** What else the letters of a word may stand for; one object for all words that are only themselves. */
    private static final class Readings {
        static final Readings NONE = new Readings("", new int[0], new int[0], List.of());

        final String scanned;
        final int[] petNames;
        final int[] givenNames;
        final List<String> shortFor;

        Readings(String scanned, int[] petNames, int[] givenNames, List<String> shortFor) {
            this.scanned = scanned;
            this.petNames = petNames;
            this.givenNames = givenNames;
            this.shortFor = shortFor;
        }

        static Readings of(String folded) {
            var scanned = OcrErrors.joined(folded);
            var petNames = GivenNames.petGroups(folded);
            var givenNames = GivenNames.groups(folded);
            var shortFor = Abbreviations.meanings(folded);
            boolean none = scanned.equals(folded) && petNames.length + givenNames.length == 0 && shortFor.isEmpty();
            return none ? NONE : new Readings(scanned, petNames, givenNames, shortFor);
        }
    }

    /** Letters before these are Latin ones. */
    private static final char GREEK = '\u0370';

    private final String text;
    private final String folded;
    private final String key;
    private final WordKind kind;
    private final String meaning;
    private final Script script;
    private final int letters;
    private final int keyLetters;
    private final Readings readings;
    private final boolean isAdjective;
    private final boolean isCompound;

    /**
     * A word.
     *
     * @param text    as it stands in the name
     * @param folded  in small Latin letters without marks
     * @param key     its sound, equal for all transliterations of one word
     * @param kind    what it is
     * @param meaning the one thing that it and its equivalents in other languages mean; empty when only its letters count
     * @param script  how it is written
     */
    public Word(String text, String folded, String key, WordKind kind, String meaning, Script script) {
        this(text, folded, key, kind, meaning, script, Readings.of(folded));
    }

    private Word(
            String text, String folded, String key, WordKind kind, String meaning, Script script, Readings readings) {
        this.text = text;
        this.folded = folded;
        this.key = key;
        this.kind = kind;
        this.meaning = meaning;
        this.script = script;
        this.letters = LetterBits.of(folded);
        this.keyLetters = LetterBits.of(key);
        this.readings = readings;
        this.isAdjective = meaning.startsWith(ADJECTIVE);
        this.isCompound = meaning.contains(AND);
    }

    /** A word that was worked out before and whose letters stand only for themselves, so that nothing of it is worked out again. */
    public static Word plain(String text, String folded, String key, WordKind kind, String meaning, Script script) {
        return new Word(text, folded, key, kind, meaning, script, Readings.NONE);
    }

    /** Whether its letters stand only for themselves: no pet name, no abbreviation, no letters that a scan may have torn. */
    public boolean isPlain() {
        return readings == Readings.NONE;
    }

    public String text() {
        return text;
    }

    public String folded() {
        return folded;
    }

    public String key() {
        return key;
    }

    public WordKind kind() {
        return kind;
    }

    public String meaning() {
        return meaning;
    }

    public Script script() {
        return script;
    }

    /** A bit for each letter that occurs in the folded word. */
    public int letters() {
        return letters;
    }

    /** A bit for each letter that occurs in its key. */
    public int keyLetters() {
        return keyLetters;
    }

    /** The folded word with one letter where a scan may have read two; mostly the folded word itself. */
    public String scanned() {
        return readings == Readings.NONE ? folded : readings.scanned;
    }

    /** The lines of given names of which it is a pet name, as {@link GivenNames#petGroups}; not to be changed. */
    public int[] petNames() {
        return readings.petNames;
    }

    /** The lines of given names that it stands in, as {@link GivenNames#groups}; not to be changed. */
    public int[] givenNames() {
        return readings.givenNames;
    }

    /** What it means when it is an abbreviation; mostly nothing. */
    public List<String> shortFor() {
        return readings.shortFor;
    }

    /** Whether it is a letter that may stand for a name; a letter that is a numeral is none. */
    public boolean isInitial() {
        return text.length() == 1
                && kind != WordKind.NUMBER
                && script == Script.LETTERS
                && !folded.isEmpty()
                && folded.length() <= 2
                && !Character.isDigit(folded.charAt(0))
                && !Hangul.is(text.charAt(0));
    }

    /** Whether it is written in Latin letters. */
    public boolean isLatin() {
        return text.charAt(0) < GREEK;
    }

    /** Whether it is written in a script that leaves vowels out. */
    public boolean isAbjad() {
        return Abjad.opens(text);
    }

    /** Whether it says who somebody is, so that a name can be found by it. */
    public boolean distinguishes(boolean ofPerson) {
        return kind.distinguishes() || (ofPerson && kind == WordKind.GIVEN);
    }

    public boolean isNumber() {
        return kind == WordKind.NUMBER;
    }

    /** Whether it is the Slavic adjective of another word, as Volgogradskii is of Volgograd. */
    public boolean isAdjectiveOf(Word noun) {
        if (!isAdjective) {
            return false;
        }
        return AdjectiveStems.isOf(adjectiveOf(), noun.folded);
    }

    /** Whether it is one word for several in other languages. */
    public boolean isCompound() {
        return isCompound;
    }

    /** The words that a compound translates to, as судоремонтный to ship and repair; mostly itself alone. */
    public List<Word> parts() {
        if (!isCompound) {
            return List.of(this);
        }
        return Arrays.stream(meaning.split(AND, -1)).map(this::part).toList();
    }

    /** A part, which means what the word does that it is named by: an index takes the two for one. */
    private Word part(String part) {
        var key = PhoneticKey.of(part);
        var known = NameLexicon.get().word(part, key);
        return new Word(
                text, part, key, kind, known == null || known.meaning().isEmpty() ? part : known.meaning(), script);
    }

    /**
     * Whether a word that is spelled alike is this one: "bin" is a son of somebody and a syllable, and a word of another script may stand
     * there for each of the words that it translates to.
     */
    public boolean isSameTerm(Word other) {
        return kind == other.kind && isInitial() == other.isInitial() && folded.equals(other.folded);
    }

    /** What it is the Slavic adjective of, without an ending; empty for nearly all words. */
    public String adjectiveOf() {
        return isAdjective ? meaning.substring(ADJECTIVE.length()) : "";
    }

    /** Whether it tells a person from another of the same name, as Jr. and III do. */
    public boolean isGeneration() {
        return kind == WordKind.FILLER && meaning.startsWith(GENERATION);
    }

    /** How much the word says, before it is known how many listed parties share it. */
    public double weight() {
        double weight = kind.weight();
        if (isInitial()) {
            return Math.min(weight, 0.3);
        }
        if (kind == WordKind.TRADE && meaning.equals(ARTICLE)) {
            return 0;
        }
        if (kind == WordKind.RARE && script == Script.LETTERS && folded.length() <= 3) {
            return folded.length() == 2 ? 0.5 : 0.75;
        }
        return weight;
    }

    /** The word as something else; itself when it is that already. */
    public Word as(WordKind other) {
        return kind == other ? this : new Word(text, folded, key, other, meaning, script);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof Word word
                        && kind == word.kind
                        && text.equals(word.text)
                        && folded.equals(word.folded)
                        && meaning.equals(word.meaning)
                        && script == word.script);
    }

    /** As words are looked up all the time, only what tells nearly all of them apart is hashed. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
