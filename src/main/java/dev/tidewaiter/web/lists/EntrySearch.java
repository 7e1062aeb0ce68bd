package dev.tidewaiter.web.lists;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.letters.PlainLetters;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for an entry whose number somebody knows, with the name that may stand behind it or without, or words of one of its names: to leaf
 * through a list, and no screening.
 */
final class EntrySearch {

    private final String asked;
    private final List<String> words;

    EntrySearch(String asked) {
        this.words = Arrays.stream(folded(asked).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        this.asked = String.join(" ", words);
    }

    private static String folded(String text) {
        return PlainLetters.of(text);
    }

    /** Those that have it; all of them where nothing is asked. */
    List<Designation> among(List<Designation> entries) {
        return words.isEmpty() ? entries : entries.stream().filter(this::has).toList();
    }

    private boolean has(Designation entry) {
        return folded(entry.published()).equals(asked)
                || folded(entry.entry()).equals(asked)
                || entry.names().stream()
                        .map(name -> folded(name.text()))
                        .anyMatch(name -> words.stream().allMatch(name::contains));
    }
}
