package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** By which words in a label a list calls a number the code of a bank, from {@code bank-code-words.tsv}. */
public final class BankCodeWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final Set<String> words;

    private BankCodeWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /**
     * Reads the words from their list.
     *
     * @throws InvalidWordList when the list is missing or empty, or a row holds more than one word
     */
    public static BankCodeWords of(WordLists lists) {
        var words = new HashSet<String>();
        var list = lists.list("designation/bank-code-words.tsv");
        for (var row : list.rows(1)) {
            var word = row.cell(0).toLowerCase(Locale.ROOT);
            if (!word.codePoints().allMatch(Character::isLetterOrDigit)) {
                throw row.wrong("\"" + row.cell(0) + "\" is no single word");
            }
            words.add(word);
        }
        if (words.isEmpty()) {
            throw new InvalidWordList(list.problem(0, "lacks words" + WordLists.COPY));
        }
        return new BankCodeWords(words);
    }

    /** Whether a list calls a number the code of a bank. */
    boolean say(ListedIdentifier listed) {
        return BETWEEN.splitAsStream(listed.label().toLowerCase(Locale.ROOT)).anyMatch(words::contains);
    }
}
