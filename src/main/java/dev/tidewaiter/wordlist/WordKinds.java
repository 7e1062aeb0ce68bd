package dev.tidewaiter.wordlist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a list by their kind: rows with the cells {@code kind} and {@code words}, of which each kind has one at least. */
public final class WordKinds {

    private static final String NEVER = "(?!)";

    private final Map<String, List<String>> words = new HashMap<>();
    private final WordList list;

    private WordKinds(WordList list) {
        this.list = list;
    }

    /**
     * Sorts the words of a list.
     *
     * @throws InvalidWordList when a row is of no kind that is asked for, or a kind has no words: made of none, a pattern would be found in
     *     every text
     */
    public static WordKinds of(WordList list, String... kinds) {
        var sorted = new WordKinds(list);
        for (var kind : kinds) {
            sorted.words.put(kind, new ArrayList<>());
        }
        for (var row : list.rows(2)) {
            var known = sorted.words.get(row.cell(0));
            if (known == null) {
                throw row.wrong(
                        "\"" + row.cell(0) + "\" is no kind of words; there are " + String.join(", ", List.of(kinds)));
            }
            known.addAll(row.words(1));
        }
        for (var kind : kinds) {
            if (sorted.of(kind).isEmpty()) {
                throw new InvalidWordList(list.problem(0, "lacks words of the kind " + kind + WordLists.COPY));
            }
        }
        return sorted;
    }

    /**
     * These words, where each of a kind says something to who reads it.
     *
     * @param says  whether one does
     * @param wrong what is told of one that does not
     * @throws InvalidWordList with the row of the first that does not
     */
    public WordKinds each(String kind, Predicate<String> says, String wrong) {
        for (var row : list.rows(2)) {
            for (var word : row.cell(0).equals(kind) ? row.words(1) : List.<String>of()) {
                if (!says.test(word)) {
                    throw row.wrong("\"" + word + "\" " + wrong);
                }
            }
        }
        return this;
    }

    /** The words of a kind, in the order of the list. */
    public List<String> of(String kind) {
        return words.getOrDefault(kind, List.of());
    }

    /** A regular expression for any word of a kind. */
    public String anyOf(String kind) {
        return anyOf(kind, Pattern::quote);
    }

    /**
     * A regular expression for any word of a kind, the longest first, as the first that fits is taken.
     *
     * @param written the expression for one word, as it may be written; what comes of the word itself is quoted: an officer writes words, no patterns
     */
    public String anyOf(String kind, UnaryOperator<String> written) {
        return anyOf(of(kind), written);
    }

    /** A regular expression for any of some words, as they stand; of none, one that is found in no text. */
    public static String anyOf(Collection<String> words) {
        return anyOf(words, Pattern::quote);
    }

    /**
     * A regular expression for any of some words, the longest first, as the first that fits is taken; of none, one that is found in no
     * text, where an empty group would be found in every one.
     *
     * @param written the expression for one word, as it may be written; what comes of the word itself is quoted: an officer writes words, no patterns
     */
    public static String anyOf(Collection<String> words, UnaryOperator<String> written) {
        return words.isEmpty()
                ? NEVER
                : words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(written)
                        .collect(Collectors.joining("|", "(?:", ")"));
    }
}
