package dev.tidewaiter.designation.mention;

import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words between two parties in one cell that are no part of a name, from {@code mention-words.tsv}. */
final class MentionWords {

    private static final char FIRST_IDEOGRAPH = '\u3040';

    /** By first letter, the longest first. */
    private final Map<Character, List<String>> words = new HashMap<>();

    private MentionWords() {}

    static MentionWords of(WordLists lists) {
        var mentions = new MentionWords();
        for (var row : lists.list("designation/mention-words.tsv").rows(1)) {
            var word = row.cell(0);
            mentions.words
                    .computeIfAbsent(word.charAt(0), letter -> new ArrayList<>(4))
                    .add(word);
        }
        var longestFirst = Comparator.comparingInt(String::length).reversed();
        mentions.words.values().forEach(words -> words.sort(longestFirst));
        return mentions;
    }

    /** How long the word is that begins at a place of a text; 0 when none does. */
    int lengthAt(String text, int at) {
        char first = text.charAt(at);
        boolean ideographs = first >= FIRST_IDEOGRAPH;
        if (!ideographs && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return 0;
        }
        for (var word : words.getOrDefault(Character.toLowerCase(first), List.of())) {
            int end = endOf(word, text, at);
            if (end > 0 && (ideographs || end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return end - at;
            }
        }
        return 0;
    }

    /** Where a word ends that begins at a place of a text, whatever the blanks inside it; -1 when it does not begin there. */
    private static int endOf(String word, String text, int at) {
        int i = at;
        for (int j = 0; j < word.length(); j++, i++) {
            if (i == text.length()) {
                return -1;
            }
            char c = text.charAt(i);
            if (word.charAt(j) == ' ' && Character.isWhitespace(c)) {
                while (i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1))) {
                    i++;
                }
            } else if (Character.toLowerCase(c) != word.charAt(j)) {
                return -1;
            }
        }
        return i;
    }
}
