package dev.tidewaiter.designation.words;

import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import java.util.Locale;

/** How a list writes which items a licence requirement reaches: those of the control list only, or all. Immutable. */
public final class RequirementReach {

    private static final String LISTED = "listed";
    private static final String ALL = "all";

    private final List<String> listed;
    private final List<String> all;

    private RequirementReach(WordKinds words) {
        this.listed = small(words.of(LISTED));
        this.all = small(words.of(ALL));
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static RequirementReach of(WordLists lists) {
        return new RequirementReach(WordKinds.of(lists.list("designation/requirement-reach.tsv"), LISTED, ALL));
    }

    private static List<String> small(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether a requirement names the control list and not all items; one that names neither may reach all. */
    public boolean isOfListedItems(String requirement) {
        var small = requirement.toLowerCase(Locale.ROOT);
        return listed.stream().anyMatch(small::contains) && all.stream().noneMatch(small::contains);
    }
}
