package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that count as a country only where they are all of a part of a text. */
class PartsOfCountriesTests {

    private static final WordLists LISTS = WordLists.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"England", "Scotland", "Wales", "Шотландия"})
    void aPartOfACountryCountsWhereItIsAllOfAText(String name) {
        assertThat(Countries.named(name)).isEqualTo(new Country("GB"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45 Pitt Street, Sydney New South Wales 2000",
                "Prince of Wales Road 5, Nairobi",
                "New England Highway 12"
            })
    void aPartOfACountryIsNoneWithinATextOfAnother(String address) {
        assertThat(Countries.allIn(address))
                .extracting(mention -> mention.country().iso2())
                .doesNotContain("GB");
    }

    @Test
    void theRussianTownOfIstraIsNoCountry() {
        assertThat(Countries.named("Istra")).isNull();
        assertThat(Countries.named("Istria")).isEqualTo(new Country("HR"));
    }

    @Test
    void noPartOfACountryIsATownOfAnother() {
        var towns = new HashMap<String, Set<String>>();
        for (var file : List.of("places/towns.tsv", "places/places.tsv")) {
            for (var row : LISTS.list(file).rows(4)) {
                if (!row.cell(1).endsWith("code")) { // letters of airports and ports are no names
                    row.words(3)
                            .forEach(name -> towns.computeIfAbsent(TownKey.of(name), any -> new HashSet<>())
                                    .add(row.cell(0)));
                }
            }
        }

        assertThat(parts().flatMap(part -> ofOthers(part, towns))).isEmpty();
    }

    private static Stream<String> ofOthers(Map.Entry<String, String> part, Map<String, Set<String>> towns) {
        var countries = towns.getOrDefault(TownKey.of(part.getValue()), Set.of());
        return countries.stream()
                .filter(country -> !country.equals(part.getKey()))
                .map(country -> part.getValue() + ": " + part.getKey() + " and " + country);
    }

    /** Each with its country. */
    private static Stream<Map.Entry<String, String>> parts() {
        var parts = new ArrayList<Map.Entry<String, String>>();
        LISTS.list("places/countries.tsv").rows(5).forEach(row -> add(row, 4, parts));
        LISTS.list("places/country-aliases.tsv").rows(3).forEach(row -> add(row, 2, parts));
        return parts.stream();
    }

    private static void add(WordRow row, int cell, List<Map.Entry<String, String>> parts) {
        row.words(cell).forEach(name -> parts.add(Map.entry(row.cell(0), name)));
    }
}
