package dev.tidewaiter.names.token;

import dev.tidewaiter.names.script.LanguageFile;
import dev.tidewaiter.names.script.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and phrases of one language file, each with the heading it stands under. They are found as they are spelled. */
final class KnownWords {

    private final Map<String, String> headings;
    private final int longest;

    private KnownWords(Map<String, String> headings, int longest) {
        this.headings = headings;
        this.longest = longest;
    }

    /** Reads a file of headings and variants; a heading that is a word itself counts as one of its variants. */
    static KnownWords of(String file, boolean headingsAreWords) {
        var headings = new HashMap<String, String>(1024);
        int longest = 1;
        for (var line : LanguageFile.groups(file)) {
            if (headingsAreWords) {
                headings.putIfAbsent(line.heading(), line.heading());
            }
            for (var variant : line.words()) {
                var folded = folded(variant);
                if (!folded.isEmpty()) {
                    headings.putIfAbsent(String.join(" ", folded), line.heading());
                    longest = Math.max(longest, folded.size());
                }
            }
        }
        return new KnownWords(headings, longest);
    }

    /** The words of a text in small Latin letters. */
    static List<String> folded(String text) {
        return Tokenizer.of(text).stream()
                .map(Transliterator::latin)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The heading of a single word; null when the file does not have it. */
    @Nullable
    String heading(String folded) {
        return headings.get(folded);
    }

    /** How many words the longest known phrase takes that begins at a place; 0 when none does. */
    int lengthAt(List<String> folded, int at) {
        int most = Math.min(longest, folded.size() - at);
        for (int length = most; length > 0; length--) {
            if (headings.containsKey(phrase(folded, at, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String phrase(List<String> folded, int at, int length) {
        return length == 1 ? folded.get(at) : String.join(" ", folded.subList(at, at + length));
    }
}
