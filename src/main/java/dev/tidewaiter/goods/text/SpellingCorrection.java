package dev.tidewaiter.goods.text;

import dev.tidewaiter.letters.OneTypo;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads mistyped words of goods as they were meant: one letter off, two words typed as one, or abbreviated. Which words are mended the
 * list says; all others stay. Words one letter off are found by the words that both become when a letter is left out (W. Garbe,
 * Symmetric Delete, 2012).
 */
public final class SpellingCorrection {

    /** The list of such words. */
    public static final String FILE = "goods/spelling.tsv";

    private static final int SHORTEST_PART = 3;
    private static final int LONGEST = 24;

    private final Map<String, String> shortForms = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> own = new HashSet<>();
    /** Telling words by what they become when a letter, or none, is left out. */
    private final Map<String, Set<String>> byDeletion = new HashMap<>();

    /** Telling words by what is left when letters that stand double stand once: "unnmaned" is "unmanned". */
    private final Map<String, String> byCollapsed = new HashMap<>();

    private final Supplier<Set<String>> others;
    private final WordReach reach;

    /**
     * Reads the list.
     *
     * @param reach  how long a word must be to be mended
     * @param others the words that other lists know, in small letters, stems with a star behind; asked for when first a word would be
     *               mended, since most runs mend none
     */
    public SpellingCorrection(WordLists lists, WordReach reach, Supplier<Set<String>> others) {
        this.others = others;
        this.reach = reach;
        for (var row : lists.list(FILE).rows()) {
            add(row);
        }
    }

    private void add(WordRow row) {
        var means = row.size() > 2 ? row.cell(2) : "";
        for (var word : row.words(1)) {
            switch (row.cell(0)) {
                case "telling" -> {
                    words.add(word);
                    if (word.length() >= reach.mended()) {
                        addDeletions(word);
                    }
                }
                case "joined" -> words.add(word);
                case "own" -> own.add(word);
                case "short" -> {
                    if (means.isEmpty()) {
                        throw row.wrong("\"" + word + "\" does not say what it is read as");
                    }
                    shortForms.put(word, means);
                }
                default -> throw row.wrong("\"" + row.cell(0) + "\" is none of telling, own, joined, short");
            }
        }
    }

    private void addDeletions(String word) {
        byCollapsed.put(collapsed(word), word);
        byDeletion.computeIfAbsent(word, any -> new HashSet<>()).add(word);
        for (int i = 0; i < word.length(); i++) {
            byDeletion.computeIfAbsent(without(word, i), any -> new HashSet<>()).add(word);
        }
    }

    private static String collapsed(String word) {
        var single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    private static String without(String word, int place) {
        return word.substring(0, place) + word.substring(place + 1);
    }

    /** The text with such words mended; the same text where there is none. */
    public String mended(String text) {
        StringBuilder out = null;
        int copied = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            if (i - start >= SHORTEST_PART && i - start <= LONGEST) {
                var means = meaning(text.substring(start, i).toLowerCase(Locale.ROOT));
                if (means != null) {
                    out = out == null ? new StringBuilder(text.length() + 8) : out;
                    out.append(text, copied, start).append(means);
                    copied = i;
                }
            }
            start = i + 1;
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private @Nullable String meaning(String word) {
        var means = shortForms.get(word);
        if (means != null) {
            return means;
        }
        if (words.contains(word) || own.contains(word)) {
            return null;
        }
        var apart = word.length() >= reach.joined() ? apart(word) : null;
        var mended = apart != null || word.length() < reach.mended() - 1 ? apart : meant(word);
        return mended != null && isKnown(word) ? null : mended;
    }

    /** Whether it is a word of some language as it stands: "termal" is Turkish. */
    private boolean isKnown(String word) {
        var known = others.get();
        for (int i = SHORTEST_PART; i < word.length(); i++) {
            if (known.contains(word.substring(0, i) + "*")) {
                return true;
            }
        }
        return known.contains(word) || known.contains(word + "*");
    }

    private @Nullable String apart(String word) {
        for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
            if (words.contains(word.substring(i)) && words.contains(word.substring(0, i))) {
                return word.substring(0, i) + " " + word.substring(i);
            }
        }
        return null;
    }

    private @Nullable String meant(String word) {
        var found = oneOff(word, byDeletion.get(word));
        for (int i = 0; found == null && i < word.length(); i++) {
            found = oneOff(word, byDeletion.get(without(word, i)));
        }
        return found != null ? found : byCollapsed.get(collapsed(word));
    }

    private static @Nullable String oneOff(String word, @Nullable Set<String> telling) {
        if (telling != null) {
            for (var one : telling) {
                if (isOneOff(word, one)) {
                    return one;
                }
            }
        }
        return null;
    }

    /** The first letter is seldom mistyped. */
    private static boolean isOneOff(String word, String telling) {
        return word.charAt(0) == telling.charAt(0) && OneTypo.apart(word, telling);
    }
}
