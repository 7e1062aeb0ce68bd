package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.designation.words.SearchWords;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Searches lists by the thresholds and words of the program's own rulebook. */
public final class OwnThresholds {

    public static final MatchThresholds OF_MATCHES = read();

    public static final SearchWords WORDS = SearchWords.of(WordLists.bundled());

    private OwnThresholds() {}

    public static Designations over(List<ListSnapshot> lists) {
        return Designations.of(lists, OF_MATCHES, WORDS);
    }

    private static MatchThresholds read() {
        try {
            return SearchRules.matchThresholds(null, LocalDate.of(2026, 11, 25));
        } catch (InvalidRulebook wrong) {
            throw new IllegalStateException(wrong);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
