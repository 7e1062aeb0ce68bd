package dev.tidewaiter.designation.evidence;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import java.util.HashMap;
import java.util.Map;

/** Places with a code of their own that count as part of a country, by {@code country-parts.tsv}. */
public final class CountryParts {

    private final Map<String, String> countries = new HashMap<>();

    private CountryParts() {}

    /**
     * Reads the places from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static CountryParts of(WordLists lists) {
        var parts = new CountryParts();
        for (var row : lists.list("designation/country-parts.tsv").rows(2)) {
            parts.countries.put(row.cell(0), row.cell(1));
        }
        return parts;
    }

    /** Whether two codes stand for one country. */
    boolean isOne(Country some, Country other) {
        return whole(some).equals(whole(other));
    }

    private String whole(Country country) {
        return countries.getOrDefault(country.iso2(), country.iso2());
    }
}
