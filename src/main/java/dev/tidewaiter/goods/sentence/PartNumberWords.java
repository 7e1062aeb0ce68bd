package dev.tidewaiter.goods.sentence;

import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.List;

/** Words behind which a text names the goods by the number of a part or a model: "part no. AP-7 autopilot board". */
public final class PartNumberWords {

    public static final String FILE = "goods/part-number-words.tsv";

    /** Signs behind which another thing is spoken of; a colon stands between the word and the number. */
    private static final String ENDS = HeadNoun.ENDS_OF_PARTS.replaceAll("[:：]", "");

    private final TextFold fold;
    private final List<String> words = new ArrayList<>();

    public PartNumberWords(WordLists lists, TextFold fold) {
        this.fold = fold;
        for (var row : lists.list(FILE).rows(2)) {
            for (var word : row.words(1)) {
                var folded = fold.fold(word).toString().strip();
                if (folded.isEmpty()) {
                    throw row.wrong("\"" + word + "\" has neither a letter nor a digit");
                }
                words.add(folded);
            }
        }
    }

    /** Whether one of them stands before some words of a text, in the same part of it. */
    public boolean standBefore(String named, String text) {
        int at = text.indexOf(named);
        if (at < 0) {
            return false;
        }
        int start = at;
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        var before = " " + fold.fold(text.substring(start, at)) + " ";
        return words.stream().anyMatch(word -> before.contains(isApart(word) ? " " + word + " " : word));
    }

    private static boolean isApart(String word) {
        return !TextFold.isWithoutBlanks(word.charAt(0));
    }
}
