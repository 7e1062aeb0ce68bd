package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.goods.lint.WordDoubts;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Collection;
import java.util.List;

/** Holds the words of a rulebook's own tables against what words of goods are: one that says nothing would find every line. */
final class OwnTableWords {

    private static final String WORDS = "words";

    private OwnTableWords() {}

    static void check(Collection<DataTable> tables, WordLists words, List<Problem> problems) {
        var own = tables.stream()
                .filter(table -> DataTable.isOwn(table.path()))
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.text(WORDS).isEmpty())
                .toList();
        if (own.isEmpty()) {
            return;
        }
        WordDoubts doubts;
        try {
            doubts = WordDoubts.of(words);
        } catch (InvalidWordList unreadable) {
            return; // told where the lists are read
        }
        for (var row : own) {
            for (var word : row.text(WORDS).split("\\|", -1)) {
                var complaint = word.isBlank() ? null : doubts.complaint(word.strip());
                if (complaint != null) {
                    problems.add(row.problem(WORDS, complaint));
                    break;
                }
            }
        }
    }
}
