package dev.tidewaiter.designation.mention;

import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import java.util.Locale;

/**
 * Reads a mention as a ship: without "M/V", "Vessel:" and the like in front of it, which stand in {@code vessel-words.tsv}. The
 * same letters may begin the name of a firm, so this reading is held against ships alone.
 */
final class VesselPrefixes {

    private static final int LONGEST = 80;

    private final List<String> words;
    private final int longestWord;

    private VesselPrefixes(List<String> words) {
        this.words = words;
        this.longestWord = words.stream().mapToInt(String::length).max().orElse(0);
    }

    static VesselPrefixes of(WordLists lists) {
        return new VesselPrefixes(lists.list("designation/vessel-words.tsv").rows(1).stream()
                .map(row -> row.cell(0))
                .toList());
    }

    /** The ship's name; empty when nothing in front of it says that it is a ship. */
    String nameIn(String mention) {
        if (mention.length() > LONGEST) {
            return "";
        }
        var start = mention.substring(0, Math.min(mention.length(), longestWord + 1))
                .toLowerCase(Locale.ROOT);
        int longest = 0;
        for (var word : words) {
            if (word.length() > longest && start.startsWith(word) && endsWord(mention, word.length())) {
                longest = word.length();
            }
        }
        int from = longest;
        while (longest > 0 && from < mention.length() && !Character.isLetterOrDigit(mention.charAt(from))) {
            from++;
        }
        return longest == 0 ? "" : mention.substring(from).strip();
    }

    private static boolean endsWord(String mention, int at) {
        return at < mention.length()
                && (!Character.isLetterOrDigit(mention.charAt(at)) || mention.charAt(at - 1) >= '\u3040');
    }
}
