package dev.tidewaiter.goods.lint;

import dev.tidewaiter.goods.phrase.PhraseLists;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Holds the words of goods that a rulebook has beyond the program's own against what such words are: one that stands in nearly every
 * description finds everything, one that nobody writes finds nothing, and one that another list gives to other goods finds them too.
 */
final class AddedWordLint {

    /** A row that names goods or says of what kind they are, with the words in it that the program's own list has not. */
    private record Added(String file, WordRow row, PhraseMeaning meaning, List<String> spellings) {}

    private final WordLists words;
    private final List<WordProblem> problems = new ArrayList<>();

    private AddedWordLint(WordLists words) {
        this.words = words;
    }

    /** What is wrong with the added words. */
    static List<WordProblem> problems(WordLists words) {
        var lint = new AddedWordLint(words);
        try {
            var added = new ArrayList<Added>();
            for (var file : PhraseLists.FILES) {
                added.addAll(lint.added(file));
            }
            if (!added.isEmpty()) {
                lint.check(added);
            }
        } catch (InvalidWordList unreadable) {
            return List.of(); // told where the lists are read
        }
        return lint.problems;
    }

    private List<Added> added(String file) {
        var own = WordLists.bundled().list(file).rows();
        Set<String> rows = new HashSet<>();
        own.forEach(row -> rows.add(row.text()));
        var added = new ArrayList<Added>();
        Set<String> spellings = Collections.emptySet();
        for (var row : words.list(file).rows()) {
            if (rows.contains(row.text()) || row.size() < 4) {
                continue;
            }
            if (spellings.isEmpty()) {
                spellings = spellings(own);
            }
            var known = spellings;
            var fresh = row.words(3).stream()
                    .filter(word -> !known.contains(row.cell(0) + "\t" + word))
                    .toList();
            var meaning = PhraseLists.meaning(row);
            if (!fresh.isEmpty()
                    && !(meaning.items().isEmpty() && meaning.traits().isEmpty())) {
                added.add(new Added(file, row, meaning, fresh));
            }
        }
        return added;
    }

    private static Set<String> spellings(List<WordRow> rows) {
        Set<String> spellings = new HashSet<>();
        rows.forEach(row -> row.words(3).forEach(word -> spellings.add(row.cell(0) + "\t" + word)));
        return spellings;
    }

    private void check(List<Added> added) {
        var doubts = WordDoubts.of(words);
        var others = others();
        for (var one : added) {
            for (var word : one.spellings()) {
                var complaint = doubts.complaint(word);
                if (complaint == null) {
                    elsewhere(word, one, others.getOrDefault(key(word), List.of()));
                } else {
                    problems.add(one.row().problem(complaint));
                }
            }
        }
    }

    /** A word that is other goods in another list means both, and rules on either speak of it. */
    private void elsewhere(String word, Added one, List<Added> others) {
        others.stream()
                .filter(other -> !other.file().equals(one.file())
                        && !other.meaning().items().isEmpty()
                        && !one.meaning().items().isEmpty()
                        && Collections.disjoint(
                                other.meaning().items(), one.meaning().items()))
                .findFirst()
                .ifPresent(other -> problems.add(one.row()
                        .problem("\"" + word + "\" is " + one.row().cell(0) + " here and "
                                + other.row().cell(0) + " in words/" + other.file() + ":"
                                + other.row().line() + ", so that it would mean both; take one of them away")));
    }

    private Map<String, List<Added>> others() {
        Map<String, List<Added>> others = new HashMap<>();
        for (var file : PhraseLists.FILES) {
            for (var row : words.list(file).rows(4)) {
                var said = new Added(file, row, PhraseLists.meaning(row), List.of());
                row.words(3)
                        .forEach(word -> others.computeIfAbsent(key(word), any -> new ArrayList<>(1))
                                .add(said));
            }
        }
        return others;
    }

    /** A word without the sign for any ending, which the other list may have and this one not. */
    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replace("*", "");
    }
}
