package dev.tidewaiter.shipment.place;

import dev.tidewaiter.wordlist.ProgramRows;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import java.util.List;

/**
 * Says where a folder holds other words than the program for what is read of countries alike under every rulebook: such a row would be read
 * by nobody, or for towns and not for countries.
 */
public final class CountryWordLint {

    private static final List<String> LISTS = List.of(
            "places/countries.tsv",
            "places/country-aliases.tsv",
            "places/divided-countries.tsv",
            "places/us-states.tsv",
            ElidedWords.LIST,
            LookAlikePlaces.LIST,
            PartedNames.LIST,
            TownKey.LIST);

    private CountryWordLint() {}

    /** The first such row of each list. */
    public static List<WordProblem> problems(WordLists words) {
        var rows = new ProgramRows(words, "tells countries", "reads countries");
        LISTS.forEach(list -> rows.compare(list, row -> true));
        rows.compare(PlaceWords.LIST, PlaceWords::tellsCountries);
        return rows.problems();
    }
}
