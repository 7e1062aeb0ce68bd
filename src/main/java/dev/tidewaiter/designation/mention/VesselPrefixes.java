package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.identifier.DesignationFile;
import java.util.List;
import java.util.Locale;

/**
 * Reads a mention as a ship: without "M/V", "Vessel:" and the like in front of it, which stand in {@code vessel-words.txt}. The
 * same letters may begin the name of a firm, so this reading is held against ships alone.
 */
final class VesselPrefixes {

    private static final List<String> WORDS = DesignationFile.lines("vessel-words.txt");
    private static final int LONGEST = 80;
    private static final int LONGEST_WORD =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    private VesselPrefixes() {}

    /** The ship's name; empty when nothing in front of it says that it is a ship. */
    static String of(String mention) {
        if (mention.length() > LONGEST) {
            return "";
        }
        var start = mention.substring(0, Math.min(mention.length(), LONGEST_WORD + 1))
                .toLowerCase(Locale.ROOT);
        int longest = 0;
        for (var word : WORDS) {
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
