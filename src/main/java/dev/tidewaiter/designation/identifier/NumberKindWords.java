package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What says of a number of which kind it is, from {@code number-kind-words.tsv}. */
public final class NumberKindWords {

    /** A kind of number that somebody's papers say. */
    enum Said {
        PASSPORT,
        IDENTITY,
        REGISTER,
        TAX;

        /** Whether it is a person's, who carries it into other countries; a register and a tax office number their own country. */
        boolean travels() {
            return this == PASSPORT || this == IDENTITY;
        }

        static @Nullable Said of(String id) {
            for (var said : values()) {
                if (said.name().toLowerCase(Locale.ROOT).equals(id)) {
                    return said;
                }
            }
            return null;
        }
    }

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}№]+");

    private final Map<Said, List<String>> phrases = new EnumMap<>(Said.class);
    private final ClearingCache<String, Set<Said>> known = new ClearingCache<>(this::read);

    private NumberKindWords() {}

    /**
     * Reads the words from their list.
     *
     * @throws InvalidWordList when the list is missing, a row makes no sense, or a kind has no words
     */
    public static NumberKindWords of(WordLists lists) {
        var words = new NumberKindWords();
        var list = lists.list("designation/number-kind-words.tsv");
        for (var row : list.rows(2)) {
            var said = Said.of(row.cell(0));
            if (said == null) {
                throw row.wrong(
                        "\"" + row.cell(0) + "\" is none of \"passport\", \"identity\", \"register\" and \"tax\"");
            }
            for (var word : row.words(1)) {
                var phrase = apart(word);
                if (phrase.isBlank()) {
                    throw row.wrong("\"" + word + "\" is no word");
                }
                boolean sideBySide = Character.isIdeographic(word.codePointAt(0));
                words.phrases.computeIfAbsent(said, any -> new ArrayList<>()).add(sideBySide ? phrase.strip() : phrase);
            }
        }
        for (var said : Said.values()) {
            if (!words.phrases.containsKey(said)) {
                throw new InvalidWordList(
                        list.problem(0, "lacks words for " + said.name().toLowerCase(Locale.ROOT) + WordLists.COPY));
            }
        }
        return words;
    }

    /** The kinds that a label or a heading says; mostly none. */
    Set<Said> in(String label) {
        return label.isEmpty() ? Set.of() : known.get(label);
    }

    /** Whether a label ends with a word of a kind, or with one and a further word, as a heading does: {@code Passport No.} */
    boolean isAtEndOf(String label) {
        var words = apart(label).stripTrailing();
        int last = Math.max(0, words.lastIndexOf(' '));
        boolean isNumber = words.chars().skip(last).anyMatch(Character::isDigit);
        var before = isNumber ? "" : words.substring(0, last);
        return phrases.values().stream()
                .flatMap(List::stream)
                .map(String::stripTrailing)
                .anyMatch(phrase -> words.endsWith(phrase) || before.endsWith(phrase));
    }

    private Set<Said> read(String label) {
        var words = apart(label);
        var found = EnumSet.noneOf(Said.class);
        phrases.forEach((said, all) -> {
            if (all.stream().anyMatch(words::contains)) {
                found.add(said);
            }
        });
        return found.isEmpty() ? Set.of() : found;
    }

    /** A text as words with a blank around each. */
    private static String apart(String text) {
        return " "
                + BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }
}
