package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks that are painted on aircraft, whose first letters tell the country where one is registered: "EP-IFA". Immutable. */
final class AircraftMarks {

    private static final String LIST = "places/aircraft-marks.tsv";
    private static final String WORD = "word";
    private static final String LETTERS = "letters";
    private static final String FIGURES = "figures";
    private static final String BESIDE = "beside";

    /** @param how where it counts: anywhere, alone or beside a word for aircraft, or only beside one, as a number of goods may look the same */
    private record CountryMark(
            Country country, Pattern written, @Nullable Pattern withoutHyphen, String how) {}

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
                        .forEach(mark -> read.marks.add(new CountryMark(
                                country, pattern(mark, "-"), withoutHyphen(mark, row.cell(0)), row.cell(0))));
            }
        }
        return read;
    }

    /** Letters alone are a word without their hyphen, EPSON and EPOXY; and P and three figures the number of anything. */
    private static @Nullable Pattern withoutHyphen(String mark, String how) {
        return how.equals(BESIDE) || mark.indexOf('0') < 0 ? null : pattern(mark, "");
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
                            || (mark.how().equals(BESIDE) ? isBehindWord(text, written.start()) : hasWord(text)));
            var joined = mark.withoutHyphen();
            if (there || (joined != null && joined.matcher(text).find() && hasWord(text))) {
                countries = countries.isEmpty() ? new ArrayList<>(1) : countries;
                countries.add(mark.country());
            }
        }
        return countries;
    }

    /** "aircraft P-881", but neither "Flight 400, pallet P-001" nor "customs reg. no. P-123". */
    private boolean isBehindWord(String text, int at) {
        var before = text.substring(0, at).strip();
        return words.contains(PlaceNameKey.of(before.substring(before.lastIndexOf(' ') + 1)));
    }

    private boolean hasWord(String text) {
        var tokens = PlaceTokens.of(text);
        return tokens.anyKey(words::contains);
    }
}
