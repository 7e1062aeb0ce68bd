package dev.tidewaiter.names.parse;

import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** One of two names that are compared: its words, and what each of them is to the whole. */
public final class ComparedName {

    /** More words than this are no name; what stands behind them is not compared. */
    public static final int MOST = 40;

    /** The bit of a family name's mask that says that the list tells which words it is. */
    public static final long FAMILY_TOLD = 1L << 63;

    /** Letters of words that are run together, about. */
    private static final int JOINED = 30;

    private final List<Word> words;
    private final float[] weights;
    private final long common;
    private final long family;
    private final Set<String> forms;
    private final List<String> stopWords;
    private final Bearer bearer;

    /**
     * What a name says besides its words.
     *
     * @param forms     its legal forms
     * @param stopWords the words that count for nothing, as {@link StopWords#of}
     */
    public record LeftOut(Set<String> forms, List<String> stopWords) {}

    /**
     * Takes a name apart.
     *
     * @param words   its words in order, at most {@link #MOST}
     * @param weights how much each word says, in the order of the words
     * @param common  which words many bear, one bit each
     * @param family  which words are part of a person's family name, one bit each; all that may be when nothing tells
     * @param leftOut what else it said
     * @param bearer  what it is read as the name of
     */
    public ComparedName(List<Word> words, float[] weights, long common, long family, LeftOut leftOut, Bearer bearer) {
        this.words = words;
        this.weights = weights;
        this.common = common;
        this.family = family;
        this.forms = leftOut.forms();
        this.stopWords = leftOut.stopWords();
        this.bearer = bearer;
    }

    public boolean isPerson() {
        return bearer == Bearer.PERSON;
    }

    public boolean isVessel() {
        return bearer == Bearer.VESSEL;
    }

    public int size() {
        return words.size();
    }

    public List<Word> words() {
        return words;
    }

    public Word word(int at) {
        return words.get(at);
    }

    public WordKind kind(int at) {
        return words.get(at).kind();
    }

    /** How much a word says. */
    public float weight(int at) {
        return weights[at];
    }

    /** How much some neighbouring words say. */
    public double weight(int from, int to) {
        double weight = 0;
        for (int i = from; i < to; i++) {
            weight += weights[i];
        }
        return weight;
    }

    /** How many letters some neighbouring words have. */
    public int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += words.get(i).folded().length();
        }
        return letters;
    }

    /** Some neighbouring words in small Latin letters, run together. */
    public String folded(int from, int to) {
        if (to - from == 1) {
            return words.get(from).folded();
        }
        var text = new StringBuilder(JOINED);
        for (int i = from; i < to; i++) {
            text.append(words.get(i).folded());
        }
        return text.toString();
    }

    /** The sounds of some neighbouring words, run together. */
    public String keys(int from, int to) {
        if (to - from == 1) {
            return words.get(from).key();
        }
        var text = new StringBuilder(JOINED);
        for (int i = from; i < to; i++) {
            text.append(words.get(i).key());
        }
        return text.toString();
    }

    /** Whether one of some neighbouring words is written in Chinese characters. */
    public boolean hasCharacters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).script() == Word.Script.CHARACTERS) {
                return true;
            }
        }
        return false;
    }

    /** How many of its words are a person's names: all but titles and other small words. */
    public int names() {
        return PersonWords.names(words);
    }

    /** Whether many bear a word, so that it does not tell one from another. */
    public boolean isCommon(int at) {
        return (common >> at & 1) != 0;
    }

    /** Whether a word is part of a person's family name. */
    public boolean isFamily(int at) {
        return (family >> at & 1) != 0;
    }

    /** Whether it is known which words are the family name. */
    public boolean isFamilyTold() {
        return (family & FAMILY_TOLD) != 0;
    }

    /** The words left out, as {@link StopWords#of}. */
    public List<String> stopWords() {
        return stopWords;
    }

    public Set<String> forms() {
        return forms;
    }

    /** Whether both have a legal form in common. */
    public boolean sharesFormWith(ComparedName other) {
        return !Collections.disjoint(forms, other.forms);
    }

    /** Whether both have legal forms, and none of one that may be one of the other. */
    public boolean formsDifferFrom(ComparedName other) {
        return !forms.isEmpty()
                && !other.forms.isEmpty()
                && !sharesFormWith(other)
                && !mayBeAny(forms)
                && !mayBeAny(other.forms)
                && !(isLimited(forms) && isLimited(other.forms));
    }

    /** A company may be one of any form. */
    private static boolean mayBeAny(Set<String> forms) {
        return forms.contains("company");
    }

    /** A limited company is translated as Ltd as often as LLC. */
    private static boolean isLimited(Set<String> forms) {
        return forms.contains("llc") || forms.contains("ltd");
    }
}
