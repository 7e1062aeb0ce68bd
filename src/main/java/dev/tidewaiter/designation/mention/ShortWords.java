package dev.tidewaiter.designation.mention;

import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the words of a firm's name in full that are usually written short: Уральский з-д, в/ч 12345. */
final class ShortWords {

    /** What may stand between a short word and its number. */
    private static final String BEFORE_NUMBER = " №#.";

    /**
     * A word.
     *
     * @param beforeNumber whether it counts only where a number follows
     */
    private record ShortWord(String text, String full, boolean beforeNumber) {}

    /** By their first letter, the longest first. */
    private final Map<Character, List<ShortWord>> words = new HashMap<>();

    private ShortWords() {}

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static ShortWords by(WordLists lists) {
        var read = new ShortWords();
        for (var row : lists.list("designation/short-words.tsv").rows(2)) {
            boolean beforeNumber = row.cell(0).endsWith("#");
            var text = row.cell(0).substring(0, row.cell(0).length() - (beforeNumber ? 1 : 0));
            if (text.isEmpty() || row.cell(1).isEmpty()) {
                throw row.wrong("lacks the short word, or the word that it stands for");
            }
            read.words
                    .computeIfAbsent(Character.toLowerCase(text.charAt(0)), letter -> new ArrayList<>(4))
                    .add(new ShortWord(text, row.cell(1), beforeNumber));
        }
        var longestFirst =
                Comparator.comparingInt((ShortWord word) -> word.text.length()).reversed();
        read.words.values().forEach(words -> words.sort(longestFirst));
        return read;
    }

    /**
     * A text with its short words in full; empty when it has none, or no other word than legal forms: "UAS GmbH" may be the name itself.
     * Never fails.
     */
    String inFull(String text) {
        if (text.length() > LongCell.MOST_LETTERS) {
            return "";
        }
        StringBuilder full = null;
        var others = new StringBuilder();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            var word = begins ? at(text, i) : null;
            if (word != null) {
                full = full == null ? new StringBuilder(text.length() + 20) : full;
                others.append(text, done, i).append(' ');
                full.append(text, done, i).append(word.full).append(' ');
                done = i + word.text.length();
                i = done - 1;
            }
        }
        if (full == null) {
            return "";
        }
        others.append(text, done, text.length());
        boolean alone = FoldedWord.of(others.toString()).stream().allMatch(FoldedWord::isLegalForm);
        return alone ? "" : full.append(text, done, text.length()).toString().strip();
    }

    private @Nullable ShortWord at(String text, int at) {
        for (var word : words.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of())) {
            int end = at + word.text.length();
            boolean same = text.regionMatches(true, at, word.text, 0, word.text.length());
            if (same && (word.beforeNumber ? isNumber(text, end) : endsWord(text, end))) {
                return word;
            }
        }
        return null;
    }

    private static boolean endsWord(String text, int end) {
        return end == text.length()
                || text.charAt(end - 1) == '.'
                || !(Character.isLetterOrDigit(text.charAt(end)) || "-/".indexOf(text.charAt(end)) >= 0);
    }

    private static boolean isNumber(String text, int from) {
        int at = from;
        while (at < text.length() && BEFORE_NUMBER.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && Character.isDigit(text.charAt(at));
    }
}
