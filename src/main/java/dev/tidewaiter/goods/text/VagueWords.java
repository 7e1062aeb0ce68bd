package dev.tidewaiter.goods.text;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that say nothing of what goods are, in nine languages: "spare parts", "goods as per invoice". */
public final class VagueWords {

    /** The list of such words. */
    public static final String FILE = "goods/vague.tsv";

    private final Set<String> words = new HashSet<>(1_000);
    private final List<String> stems = new ArrayList<>();

    /** Words of scripts without blanks, and how long the longest of them is. */
    private final Set<String> joined = new HashSet<>();

    private int longestJoined;

    private VagueWords() {}

    /** Reads the list of such words. */
    public static VagueWords of(WordLists words, TextFold fold) {
        var vague = new VagueWords();
        for (var row : words.list(FILE).rows(2)) {
            for (var word : row.words(1)) {
                vague.add(word, fold, row);
            }
        }
        return vague;
    }

    private void add(String word, TextFold fold, WordRow row) {
        boolean stem = word.endsWith("*");
        var folded = fold.fold(stem ? word.substring(0, word.length() - 1) : word)
                .toString()
                .strip();
        if (folded.isEmpty()) {
            throw row.wrong("\"" + word + "\" holds no letter");
        }
        if (stem) {
            stems.add(folded);
        } else if (isJoined(folded.charAt(0))) {
            joined.add(folded);
            longestJoined = Math.max(longestJoined, folded.length());
        } else {
            words.add(folded);
        }
    }

    /** Whether a text holds at least one of these words, and beside them only numbers. */
    public boolean fill(FoldedText text) {
        boolean found = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.at(at);
            if (c == ' ' || text.isDigit(at)) {
                at++;
                continue;
            }
            int end = isJoined(c) ? joinedEnd(text, at) : wordEnd(text, at);
            if (end == at) {
                return false;
            }
            found = true;
            at = end;
        }
        return found;
    }

    /** Where the longest known word ends that starts at a place; the place itself when there is none. */
    private int joinedEnd(FoldedText text, int at) {
        for (int end = Math.min(text.length(), at + longestJoined); end > at; end--) {
            if (joined.contains(text.folded(at, end))) {
                return end;
            }
        }
        return at;
    }

    private int wordEnd(FoldedText text, int at) {
        int end = at;
        while (end < text.length() && text.at(end) != ' ' && !isJoined(text.at(end))) {
            end++;
        }
        var word = text.folded(at, end);
        boolean known = words.contains(word) || stems.stream().anyMatch(word::startsWith);
        return known ? end : at;
    }

    private static boolean isJoined(char c) {
        return Characters.isSpaceless(c);
    }
}
