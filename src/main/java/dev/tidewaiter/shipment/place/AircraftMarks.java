package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Marks that are painted on aircraft, whose first letters tell the country where one is registered: "EP-IFA". Immutable. */
final class AircraftMarks {

    private static final String LIST = "places/aircraft-marks.tsv";
    private static final String WORD = "word";
    private static final String LETTERS = "letters";
    private static final String FIGURES = "figures";

    /** @param how where it counts: anywhere, alone or beside a word for aircraft, or only beside one, as a number of goods may look the same */
    private record CountryMark(Country country, Pattern written, Pattern withoutHyphen, String how) {}

    private final List<CountryMark> marks = new ArrayList<>();
    private final Set<String> words = new HashSet<>();

    private AircraftMarks() {}

    /**
     * Reads them.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static AircraftMarks of(WordLists lists) {
        var read = new AircraftMarks();
        for (var row : lists.list(LIST).rows(3)) {
            if (row.cell(0).equals(WORD)) {
                row.words(2).forEach(word -> read.words.add(PlaceNameKey.of(word)));
            } else {
                var country = new Country(row.cell(1));
                row.words(2)
                        .forEach(mark -> read.marks.add(
                                new CountryMark(country, pattern(mark, "-"), pattern(mark, ""), row.cell(0))));
            }
        }
        return read;
    }

    private static Pattern pattern(String mark, String hyphen) {
        int at = mark.indexOf('-');
        var shape = mark.substring(at + 1).replace("A", "[A-Z]").replace("0", "[0-9]");
        return Pattern.compile("(?<![\\p{L}\\p{N}-])" + mark.substring(0, at) + hyphen + shape + "(?![\\p{L}\\p{N}-])");
    }

    /** The countries of the marks in a text; mostly none. */
    List<Country> in(String text) {
        List<Country> countries = List.of();
        for (var mark : marks) {
            var written = mark.written().matcher(text);
            boolean there = written.find()
                    && (mark.how().equals(LETTERS)
                            || (mark.how().equals(FIGURES) && written.group().equals(text.strip()))
                            || hasWord(text));
            if (there || (mark.withoutHyphen().matcher(text).find() && hasWord(text))) {
                countries = countries.isEmpty() ? new ArrayList<>(1) : countries;
                countries.add(mark.country());
            }
        }
        return countries;
    }

    private boolean hasWord(String text) {
        var tokens = PlaceTokens.of(text);
        return tokens.anyKey(words::contains);
    }
}
