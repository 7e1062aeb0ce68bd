package dev.tidewaiter.designation.mention;

import dev.tidewaiter.shipment.VoyageWords;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a mention as a ship: without "M/V", "Vessel:" and the like in front of it, which stand in {@code vessel-words.tsv}, and
 * without the voyage behind it. The same letters may begin or end the name of a firm, so this reading is held against ships alone.
 */
final class VesselMentions {

    /** Longer than the name of a ship; it bounds the time that a hostile cell takes. */
    private static final int LONGEST = 80;

    /** {@code V.12E}, {@code VOY 1234}, {@code 025W}, {@code FJ324N}; a number alone may tell one ship of a series from another. */
    private final Pattern voyage;

    private final List<String> words;
    private final int longestWord;

    private VesselMentions(List<String> words, VoyageWords voyages) {
        this.voyage = Pattern.compile(
                "(?<=[\\p{L}\\d)])[\\s,/-]+(?:" + voyages.voyage() + "(?:[.\\s]*" + voyages.number()
                        + ")?[.\\s:]*[A-Z]{0,3}\\d[A-Z\\d-]*|[A-Z]{0,3}\\d{2,4}[NSEW])\\s*$",
                Pattern.CASE_INSENSITIVE);
        this.words = words;
        this.longestWord = words.stream().mapToInt(String::length).max().orElse(0);
    }

    static VesselMentions of(WordLists lists) {
        return new VesselMentions(
                lists.list("designation/vessel-words.tsv").rows(1).stream()
                        .map(row -> row.cell(0))
                        .toList(),
                VoyageWords.of(lists));
    }

    /** The ship's name; empty when nothing in front of it or behind it says that it is a ship. */
    String nameIn(String mention) {
        if (mention.length() > LONGEST) {
            return "";
        }
        var behind = voyage.matcher(mention);
        var alone = behind.find() ? mention.substring(0, behind.start()).strip() : mention;
        var bare = withoutPrefix(alone);
        return bare.isEmpty() && alone.length() < mention.length() ? alone : bare;
    }

    private String withoutPrefix(String mention) {
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
