package dev.tidewaiter.designation.mention;

import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the name of a firm stands behind the abbreviation of its trade, as in "TD Kelvarin" or "ТД «Кельварин»": in capitals, right
 * before a name that begins with one, and not where it numbers drawings and files. Elsewhere two letters say nothing: TD is also a title
 * of data, and many firms bear a name that is a word.
 */
public final class TradeAbbreviations {

    /** A blank, or the quotation mark at which the name begins. */
    private static final String BEFORE_NAME = "(?:\\s{1,3}|(?<=\\.)|(?=[\"'«„“]))[\"'«„“]{0,2}";

    /** What may stand between a word and the number of a drawing. */
    private static final String BETWEEN = " \t.:#№-_";

    private final Pattern named;
    private final Set<String> inFront;
    private final Set<String> behind;

    private TradeAbbreviations(Pattern named, Set<String> inFront, Set<String> behind) {
        this.named = named;
        this.inFront = Set.copyOf(inFront);
        this.behind = Set.copyOf(behind);
    }

    /**
     * Reads them, and the words of drawings, from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row makes no sense
     */
    public static TradeAbbreviations of(WordLists lists) {
        var kinds = WordKinds.of(lists.list("designation/trade-abbreviations.tsv"), "short", "in-front", "behind");
        var named = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + kinds.anyOf("short") + BEFORE_NAME + "\\p{Lu}[\\p{L}\\p{N}'-]+");
        return new TradeAbbreviations(named, new HashSet<>(kinds.of("in-front")), new HashSet<>(kinds.of("behind")));
    }

    /** Whether a text holds one that is no drawing's. */
    public boolean areIn(String text) {
        var found = named.matcher(text);
        while (found.find()) {
            if (!inFront.contains(wordBefore(text, found.start())) && !behind.contains(wordBehind(text, found.end()))) {
                return true;
            }
        }
        return false;
    }

    private static String wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static String wordBehind(String text, int at) {
        int start = at;
        while (start < text.length() && BETWEEN.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
