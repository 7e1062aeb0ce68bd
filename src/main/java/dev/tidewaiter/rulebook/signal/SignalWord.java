package dev.tidewaiter.rulebook.signal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of the table of words, and how it is typed.
 *
 * @param word    as the table has it
 * @param alone   whether it counts only as a text that says nothing else, as letters that mean other things in other trades do: {@code ^GRU$}
 * @param pattern as a folded text has it
 * @param plain   as a text without accents has it
 * @param typed   those of them that tell a word with accents from others; empty where the word has none, or is too short: "für" is "fur"
 */
record SignalWord(String word, boolean alone, String pattern, Set<String> plain, List<String> typed) {

    /** Shorter words without their accents are other words, too: SIHA, fuze, fur, si. The table may hold such a spelling itself. */
    private static final int FEWEST_LETTERS = 5;

    private static final Pattern ALONE = Pattern.compile("\\^(.+)\\$");

    static SignalWord of(String written) {
        var whole = ALONE.matcher(written);
        boolean alone = whole.matches();
        var word = alone ? whole.group(1) : written;
        var pattern = ComparableText.pattern(word);
        var plain = Stream.of(word, withoutUmlauts(word))
                .map(spelling -> ComparableText.unaccented(ComparableText.pattern(spelling)))
                .collect(Collectors.toSet());
        boolean tells = !plain.contains(pattern)
                && Arrays.stream(ComparableText.unaccented(pattern).split(" ", -1))
                        .anyMatch(part -> part.length() >= FEWEST_LETTERS);
        return new SignalWord(word, alone, pattern, plain, tells ? List.copyOf(plain) : List.of());
    }

    /** As German is typed where there are no umlauts: Streitkraefte. */
    private static String withoutUmlauts(String word) {
        return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    }

    /** Whether a text has the word, with its accents or without; a word that has none is no word with others: "Bänk" is no bank. */
    boolean isIn(SignalText text) {
        return isWrittenIn(text) || (!alone && isTypedIn(text));
    }

    /** By index, for thousands of words are asked of each text, and each would have an iterator. */
    private boolean isTypedIn(SignalText text) {
        for (int i = 0; i < typed.size(); i++) {
            if (text.plain().contains(typed.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has the word as the table writes it. */
    boolean isWrittenIn(SignalText text) {
        if (alone) {
            return text.folded().strip().equals(pattern.strip());
        }
        return text.folded().contains(pattern) || text.undotted().contains(pattern);
    }

    /** Where the word begins in a folded text; -1 where it does not stand. */
    int in(String folded) {
        return alone && !folded.strip().equals(pattern.strip()) ? -1 : folded.indexOf(pattern);
    }

    /** The same of a folded text that has no accents at all, for whoever leaves them out of one word does so in all. */
    int inPlain(String folded) {
        int first = in(folded);
        for (var spelling : typed) {
            int at = folded.indexOf(spelling);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }
}
