package dev.tidewaiter.rulebook.place;

import java.util.HashSet;
import java.util.Set;

/** Words that make a town's name beside them the name of a street: Boulevard de Sébastopol. */
final class StreetWords {

    private final Set<String> after = new HashSet<>();
    private final Set<String> before = new HashSet<>();
    private final Set<String> between = new HashSet<>();

    void after(String word) {
        after.add(word);
    }

    void before(String word) {
        before.add(word);
    }

    /** Words between one that stands before and the name. */
    void between(String word) {
        between.add(word);
    }

    /** Whether some words, each between two blanks, have the name of a street from one place up to another. */
    boolean make(String words, int start, int end) {
        int next = words.indexOf(' ', end + 1);
        int blank = words.lastIndexOf(' ', start - 1);
        while (blank > 0 && between.contains(words.substring(blank + 1, start))) {
            start = blank;
            blank = words.lastIndexOf(' ', start - 1);
        }
        return (next > 0 && after.contains(words.substring(end + 1, next)))
                || (start > 0 && before.contains(words.substring(blank + 1, start)));
    }
}
