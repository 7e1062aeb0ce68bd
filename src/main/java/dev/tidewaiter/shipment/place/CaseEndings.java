package dev.tidewaiter.shipment.place;

import dev.tidewaiter.wordlist.WordLists;
import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the endings of cases from the names of places in languages that have them, by {@code words/places/case-endings.tsv}. Immutable. */
final class CaseEndings {

    private static final String APOSTROPHES = "'’‘`´";

    private record Ending(String letters, String instead) {}

    private final Map<Character, List<Ending>> behind = new HashMap<>();
    private final Map<Character, List<String>> before = new HashMap<>();

    private final PlaceLimits limits;

    private CaseEndings(PlaceLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads the endings from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static CaseEndings of(WordLists lists) {
        var read = new CaseEndings(PlaceLimits.of(lists));
        for (var row : lists.list("places/case-endings.tsv").rows(3)) {
            switch (row.cell(0)) {
                case "behind" -> row.words(2).forEach(read::addBehind);
                case "before" ->
                    row.words(2)
                            .forEach(word -> read.before
                                    .computeIfAbsent(word.charAt(0), letter -> new ArrayList<>(4))
                                    .add(word));
                default -> throw row.wrong("\"" + row.cell(0) + "\" is no place of an ending");
            }
        }
        return read;
    }

    private void addBehind(String written) {
        int equals = written.indexOf('=');
        var letters = PlaceNameKey.of(equals < 0 ? written : written.substring(0, equals));
        var ending = new Ending(letters, equals < 0 ? "" : written.substring(equals + 1));
        var endings = behind.computeIfAbsent(letters.charAt(letters.length() - 1), letter -> new ArrayList<>(8));
        if (!endings.contains(ending)) {
            endings.add(ending);
        }
    }

    /**
     * What is known by the name that a word may be a case of; null for nothing.
     *
     * @param word  as it stands
     * @param key   its folded form
     * @param known what is known by a folded name
     */
    <T> @Nullable T find(String word, String key, Function<String, @Nullable T> known) {
        if (key.length() <= limits.abjadName()) {
            return null;
        }
        for (int i = limits.abjadName(); i < word.length(); i++) {
            if (APOSTROPHES.indexOf(word.charAt(i)) >= 0) {
                return known.apply(PlaceNameKey.of(word.substring(0, i)));
            }
        }
        var found = withoutBeginning(key, known);
        return found != null ? found : withoutEnding(word, key, known);
    }

    private <T> @Nullable T withoutBeginning(String key, Function<String, @Nullable T> known) {
        for (var beginning : before.getOrDefault(key.charAt(0), List.of())) {
            if (key.length() - beginning.length() >= limits.abjadName() && key.startsWith(beginning)) {
                var found = known.apply(key.substring(beginning.length()));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private <T> @Nullable T withoutEnding(String word, String key, Function<String, @Nullable T> known) {
        char first = word.charAt(0);
        boolean small = Character.isLowerCase(first)
                && !UnicodeBlock.GEORGIAN.equals(UnicodeBlock.of(first)); // writes no capitals
        int shortest = small ? limits.smallName() : limits.name();
        for (var ending : behind.getOrDefault(key.charAt(key.length() - 1), List.of())) {
            int length = key.length() - ending.letters().length();
            if (length >= shortest && key.endsWith(ending.letters())) {
                var found = known.apply(key.substring(0, length) + ending.instead());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
