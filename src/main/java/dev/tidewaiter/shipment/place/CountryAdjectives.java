package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adjectives of countries, by {@code words/places/country-adjectives.tsv} and {@code origin-adjectives.tsv}. Immutable. */
public final class CountryAdjectives {

    private record Beginning(String letters, Country country) {}

    private final Map<String, Country> whole = new HashMap<>();
    /** By their first letter, as a text is asked word by word. */
    private final Map<Character, List<Beginning>> beginnings = new HashMap<>();

    private CountryAdjectives() {}

    /**
     * Reads those that tell where goods go.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static CountryAdjectives of(WordLists lists) {
        var read = new CountryAdjectives();
        read.add(lists, "places/country-adjectives.tsv");
        return read;
    }

    /**
     * Reads all, which tell where goods come from.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static CountryAdjectives ofOrigin(WordLists lists) {
        var read = of(lists);
        read.add(lists, "places/origin-adjectives.tsv");
        return read;
    }

    private void add(WordLists lists, String list) {
        for (var row : lists.list(list).rows(2)) {
            var country = new Country(row.cell(0));
            for (var word : row.words(1)) {
                var key = PlaceNameKey.of(word);
                if (key.isEmpty()) {
                    throw row.wrong(
                            "\"%s\" has no letter; where letters were lost when the list was saved, save it as UTF-8"
                                    .formatted(word));
                }
                if (word.endsWith("*")) {
                    beginnings
                            .computeIfAbsent(key.charAt(0), letter -> new ArrayList<>(4))
                            .add(new Beginning(key, country));
                } else {
                    whole.put(key, country);
                }
            }
        }
    }

    /** The country of an adjective as it stands in a text, such as "deutschen"; null for other words. */
    public @Nullable Country ofWord(String word) {
        return of(PlaceNameKey.of(word));
    }

    /** The country of an adjective with a folded form; null for other words. */
    @Nullable
    Country of(String key) {
        var country = whole.get(key);
        if (country != null || key.isEmpty()) {
            return country;
        }
        for (var beginning : beginnings.getOrDefault(key.charAt(0), List.of())) {
            if (key.startsWith(beginning.letters())) {
                return beginning.country();
            }
        }
        return null;
    }
}
