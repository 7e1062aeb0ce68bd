package dev.tidewaiter.designation.ownership;

import dev.tidewaiter.wordlist.ProgramRows;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import java.util.List;
import java.util.Locale;

/** What a file of owners says in words, by {@code designation/ownership-words.tsv}. Immutable. */
public final class OwnershipWords {

    private static final String LIST = "designation/ownership-words.tsv";
    private static final String UNKNOWN = "unknown";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final WordKinds words;

    private OwnershipWords(WordKinds words) {
        this.words = words;
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static OwnershipWords of(WordLists lists) {
        return new OwnershipWords(WordKinds.of(lists.list(LIST), UNKNOWN, YES, NO));
    }

    /** Where a folder says otherwise than the program's own rules, which nobody would read: files of owners are read alike under every rulebook. */
    public static List<WordProblem> problems(WordLists lists) {
        return ProgramRows.otherwise(lists, List.of(LIST), "tells shares and control", "reads files of owners");
    }

    /** Whether a cell says that a share is not known, or nothing. */
    boolean areUnknown(String text) {
        return text.isEmpty() || is(UNKNOWN, text);
    }

    /** Whether a cell affirms. */
    boolean affirm(String text) {
        return is(YES, text);
    }

    /** Whether a cell denies, or says nothing. */
    boolean deny(String text) {
        return text.isEmpty() || is(NO, text);
    }

    private boolean is(String kind, String text) {
        return words.of(kind).contains(text.toLowerCase(Locale.ROOT));
    }
}
