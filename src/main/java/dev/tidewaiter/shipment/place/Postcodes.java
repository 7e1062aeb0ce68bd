package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How addresses are written in some countries, by {@code places/postcodes.tsv}: the figures of a postcode, and the letters. Immutable. */
final class Postcodes {

    private static final String LIST = "places/postcodes.tsv";

    private final List<Country> countries = new ArrayList<>();
    private final List<Writing> writings = new ArrayList<>();

    /**
     * How one country writes.
     *
     * @param digits the figures of a postcode
     * @param script the letters that are those of the country alone; null when they tell nothing
     */
    private record Writing(int digits, @Nullable UnicodeScript script) {

        boolean isPostcode(String word) {
            return word.length() == digits && word.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        boolean isInLetters(String word) {
            return script != null && !word.isEmpty() && UnicodeScript.of(word.codePointAt(0)) == script;
        }
    }

    private Postcodes() {}

    /**
     * Reads the countries from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static Postcodes of(WordLists lists) {
        var read = new Postcodes();
        for (var row : lists.list(LIST).rows(3)) {
            if (!row.cell(1).matches("[3-9]|10")) {
                throw row.wrong("\"" + row.cell(1) + "\" is not how many figures a postcode has, 3 to 10");
            }
            read.countries.add(new Country(row.cell(0)));
            read.writings.add(new Writing(Integer.parseInt(row.cell(1)), script(row)));
        }
        return read;
    }

    private static @Nullable UnicodeScript script(WordRow row) {
        try {
            return row.cell(2).isEmpty() ? null : UnicodeScript.forName(row.cell(2));
        } catch (IllegalArgumentException e) {
            throw row.wrong("\"" + row.cell(2) + "\" is no script of Unicode, such as Cyrillic");
        }
    }

    /** Whether a word may be a postcode of a country. */
    boolean isOf(Country country, String word) {
        int at = countries.indexOf(country);
        return at >= 0 && writings.get(at).isPostcode(word);
    }

    /** Whether a word may be a postcode of any other country than one, or is in letters that tell such a country. */
    boolean isElsewhereThan(Country country, String word) {
        for (int i = 0; i < countries.size(); i++) {
            var writing = writings.get(i);
            if (!countries.get(i).equals(country) && (writing.isPostcode(word) || writing.isInLetters(word))) {
                return true;
            }
        }
        return false;
    }
}
