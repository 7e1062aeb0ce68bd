package dev.tidewaiter.shipment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What keeps a country's name inside an address from being mistaken: words beside it, and American states. */
final class PlaceWords {

    private final Set<String> before = new HashSet<>();
    private final Set<String> between = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> via = new HashSet<>();
    private final Set<String> and = new HashSet<>();
    private final Map<String, int[]> zipsOfState = new HashMap<>();

    private PlaceWords() {}

    static PlaceWords load() {
        var words = new PlaceWords();
        for (var row : CountryNames.LISTS.list("place-words.tsv").rows(2)) {
            var into =
                    switch (row.cell(0)) {
                        case "before" -> words.before;
                        case "between" -> words.between;
                        case "after" -> words.after;
                        case "abbreviation" -> words.abbreviations;
                        case "via" -> words.via;
                        case "and" -> words.and;
                        default -> throw row.wrong("\"" + row.cell(0) + "\" is no kind of words");
                    };
            for (var word : row.words(1)) {
                into.add(PlaceNameKey.of(word));
            }
        }
        for (var row : CountryNames.LISTS.list("us-states.tsv").rows(3)) {
            words.zipsOfState.put(
                    PlaceNameKey.of(row.cell(0)),
                    new int[] {Integer.parseInt(row.cell(1)), Integer.parseInt(row.cell(2))});
        }
        return words;
    }

    boolean isAbbreviation(String key) {
        return abbreviations.contains(key);
    }

    /** Whether goods only pass through the country that follows: "via". */
    boolean isVia(String key) {
        return via.contains(key);
    }

    /** Whether another country of the same kind follows: "and". */
    boolean isAnd(String key) {
        return and.contains(key);
    }

    boolean isAfterWord(String key) {
        return after.contains(key);
    }

    /** Whether the words from start to end belong to another name, such as "New Mexico" or "Cuba Street". */
    boolean partOfOtherName(AddressTokens words, int start, int end) {
        int previous = start - 1;
        while (previous > 0 && words.together(previous, previous + 1) && between.contains(words.key(previous))) {
            previous--;
        }
        return (previous >= 0 && words.together(previous, previous + 1) && before.contains(words.key(previous)))
                || (end < words.size() && words.together(end - 1, end) && after.contains(words.key(end)));
    }

    /** Whether an address ends in an American state and a ZIP code of that state. */
    boolean endsWithAmericanZip(AddressTokens words) {
        int last = words.size() - 1;
        if (last > 1 && words.key(last).length() == 4 && words.key(last - 1).length() == 5) {
            last--; // the four further digits of "30303-1234"
        }
        if (last < 1 || words.key(last).length() != 5) {
            return false;
        }
        var zips = zipsOfState.get(words.key(last - 1));
        var zip = words.key(last);
        if (zips == null || !zip.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int start = Integer.parseInt(zip.substring(0, 3));
        return start >= zips[0] && start <= zips[1];
    }
}
