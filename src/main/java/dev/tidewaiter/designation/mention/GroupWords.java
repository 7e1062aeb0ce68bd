package dev.tidewaiter.designation.mention;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes from a name what the firms of one group put behind the name of another of them: Kelvarin Optical Group. */
final class GroupWords {

    /** One word alone is too often another firm's, or anybody's. */
    private static final int FEWEST_WORDS = 2;

    private final List<String> words = new ArrayList<>();

    private GroupWords() {}

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row makes no sense
     */
    static GroupWords by(WordLists lists) {
        var read = new GroupWords();
        for (var row : lists.list("designation/group-words.tsv").rows(2)) {
            read.words.addAll(row.words(1));
        }
        read.words.sort(Comparator.comparingInt(String::length).reversed());
        return read;
    }

    /** A name without such words and the legal form behind them; empty when it has none, or fewer than two words before them. */
    String without(String text) {
        if (text.length() > LongCell.MOST_LETTERS) {
            return "";
        }
        var name = text.strip();
        int end = withoutForms(name);
        for (var word : words) {
            int from = end - word.length();
            boolean apart = from > 0 && (Characters.isSpaceless(word.charAt(0)) || name.charAt(from - 1) == ' ');
            if (apart && name.regionMatches(true, from, word, 0, word.length())) {
                var firm = name.substring(0, from).strip();
                return telling(firm) < FEWEST_WORDS ? "" : firm;
            }
        }
        return "";
    }

    private static long telling(String firm) {
        return FoldedWord.of(firm).stream().filter(FoldedWord::isDistinguishing).count();
    }

    /** Where the legal forms at the end of a name begin. */
    private static int withoutForms(String name) {
        int end = name.length();
        for (int at = name.lastIndexOf(' ', end - 1); at > 0; at = name.lastIndexOf(' ', end - 1)) {
            var last = FoldedWord.of(name.substring(at, end));
            if (!last.isEmpty() && !last.stream().allMatch(FoldedWord::isLegalForm)) {
                break;
            }
            end = name.substring(0, at).stripTrailing().length();
        }
        return end;
    }
}
