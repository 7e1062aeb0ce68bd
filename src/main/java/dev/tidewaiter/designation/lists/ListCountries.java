package dev.tidewaiter.designation.lists;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries as lists write them: names, codes, nationalities, and at the end of an address. */
public final class ListCountries {

    private static final Map<String, Country> KNOWN = read();
    private static final ListedNameWords WORDS = ListedNameWords.KNOWN;

    private ListCountries() {}

    /** The country of a cell such as {@code Russia}, {@code RU} or {@code Russian}; none when it is not known. */
    public static List<Country> named(String text) {
        var key = text.strip().toLowerCase(Locale.ROOT);
        if (key.isEmpty()) {
            return List.of();
        }
        var known = KNOWN.get(key);
        if (known != null) {
            return List.of(known);
        }
        var named = Countries.named(text);
        return named == null ? List.of() : List.of(named);
    }

    /** The country of a word in small letters; null when it is none. */
    public static @Nullable Country ofWord(String word) {
        return KNOWN.get(word);
    }

    /** The country with which an address ends, else the one with which it begins, be it behind a postal code; none when there is none. */
    public static List<Country> ofAddress(String address) {
        var last = atTheEndOf(address);
        if (!last.isEmpty()) {
            return last;
        }
        for (var part : address.split("[,()]", -1)) {
            var known = KNOWN.get(part.strip().toLowerCase(Locale.ROOT));
            if (known != null && !part.isBlank()) {
                return List.of(known);
            }
            if (part.chars().anyMatch(Character::isLetter)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The country with which an address ends, also when a postal code follows it; none when there is none. */
    public static List<Country> atTheEndOf(String address) {
        var parts = address.split("[,()]", -1);
        var found = new ArrayList<Country>(1);
        for (int i = parts.length - 1; i >= Math.max(0, parts.length - WORDS.addressParts) && found.isEmpty(); i--) {
            var part = parts[i].strip().toLowerCase(Locale.ROOT);
            var known = KNOWN.get(part);
            if (known == null) {
                int blank = part.indexOf(' ');
                while (blank > 0 && known == null) {
                    var rest = part.substring(blank + 1).strip();
                    known = rest.length() > WORDS.countryLetters ? KNOWN.get(rest) : null;
                    blank = part.indexOf(' ', blank + 1);
                }
            }
            if (known != null && !part.isEmpty()) {
                found.add(known);
            }
        }
        return found;
    }

    /** What stands behind the country with which a text begins; empty when it begins with none, or nothing is behind it. */
    public static String behind(String text) {
        var clean = text.strip();
        for (int blank = clean.lastIndexOf(' ');
                blank > WORDS.countryLetters;
                blank = clean.lastIndexOf(' ', blank - 1)) {
            if (KNOWN.containsKey(clean.substring(0, blank).strip().toLowerCase(Locale.ROOT))) {
                return clean.substring(blank + 1);
            }
        }
        return "";
    }

    private static Map<String, Country> read() {
        var known = new HashMap<>(Countries.byCodeAndEnglishName());
        for (var row :
                WordLists.beside(ListCountries.class).list("country-words.tsv").rows()) {
            var group = row.group();
            var country = new Country(group.heading());
            group.words().forEach(word -> known.put(word.toLowerCase(Locale.ROOT), country));
        }
        return known;
    }
}
