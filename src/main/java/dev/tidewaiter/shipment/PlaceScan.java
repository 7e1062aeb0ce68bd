package dev.tidewaiter.shipment;

import dev.tidewaiter.shipment.PlaceReader.Sort;
import dev.tidewaiter.shipment.PlaceWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up the words of one text as names of countries and towns and as codes. Which of them count is not decided here. */
final class PlaceScan {

    private static final int FEWEST_LETTERS = 4;
    private static final char LAST_LATIN = '\u02af';
    private static final int LONGEST_IDEOGRAPHS = 12;
    private static final int LOCODE_LETTERS = 5;

    /**
     * A place that was found.
     *
     * @param entry the row of the table; null for a country by its name, and for a code
     * @param code  whether a code told it
     */
    record Found(int from, int to, Country country, Gazetteer.@Nullable Entry entry, boolean code) {
        boolean isTown() {
            return entry != null || code;
        }
    }

    private final String text;
    private final PlaceTokens tokens;
    private final CountryNames countries;
    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final Sort sort;
    private final List<Found> found = new ArrayList<>(2);

    PlaceScan(
            String text, PlaceTokens tokens, CountryNames countries, Gazetteer gazetteer, PlaceWords words, Sort sort) {
        this.text = text;
        this.tokens = tokens;
        this.countries = countries;
        this.gazetteer = gazetteer;
        this.words = words;
        this.sort = sort;
    }

    List<Found> found() {
        for (int i = 0; i < tokens.size(); ) {
            i += tokens.get(i).ideographs() ? ideographs(i) : Math.max(1, at(i));
        }
        return found;
    }

    /** Adds what begins at a word, if anything, and tells of how many words it is. */
    private int at(int i) {
        var word = tokens.text(i, i + 1);
        if (!gazetteer.mayBegin(word, tokens.key(i)) && !countries.mayBegin(tokens.key(i), word)) {
            return code(i);
        }
        int most = i;
        while (most < tokens.size() && most - i < Gazetteer.LONGEST_NAME && tokens.together(i, most)) {
            most++;
        }
        for (int end = most; end > i; end--) {
            var name = tokens.text(i, end);
            var place = end == i + 1 && !mayName(i, name) ? null : gazetteer.named(name);
            var country = countryNamed(i, end, name);
            if (country != null && (place == null || place.everyday() || !place.region())) {
                return add(i, end, country, null, false);
            }
            if (place != null) {
                return add(i, end, place.country(), place, false);
            }
        }
        return code(i);
    }

    /** Whether a word may name a town: one of three letters only where the table has it so, and in Latin letters as a place alone. */
    private boolean mayName(int at, String word) {
        return word.length() >= FEWEST_LETTERS
                || (gazetteer.isShortName(word)
                        && (word.charAt(0) > LAST_LATIN || (isOfGoods(sort) && isWholePart(at, at + 1))));
    }

    private @Nullable Country countryNamed(int from, int to, String name) {
        var key = PlaceNameKey.of(name);
        boolean trusted = CountryNames.isLong(key) || words.isAbbreviation(key) || isBare(from, to, name, key);
        if (countries.countsAlone(key) && (sort == Sort.NAME || !isWholePart(from, to))) {
            return null;
        }
        if (!trusted || key.isEmpty() || Character.isDigit(key.charAt(0))) {
            return null;
        }
        return countries.named(key, name);
    }

    private boolean isBare(int from, int to, String name, String key) {
        return isBareCode(from, to, name)
                || (isOfGoods(sort) && isWholePart(from, to) && countries.isNoCode(key, name));
    }

    /** Two or three capital letters that are all of a part of a cell of places, or of countries. */
    private boolean isBareCode(int from, int to, String name) {
        if (to != from + 1 || name.length() < 2 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return false;
        }
        return sort == Sort.COUNTRIES || ((sort == Sort.PLACE || sort == Sort.TERMS) && isWholePart(from, to));
    }

    private boolean isWholePart(int from, int to) {
        return !tokens.together(from - 1, from) && !tokens.together(to - 1, to);
    }

    /** A UN/LOCODE or an airport, in a text that is a place. */
    private int code(int i) {
        if (sort != Sort.PLACE && sort != Sort.TERMS) {
            return 0;
        }
        var word = tokens.text(i, i + 1);
        if (!isBesideNothing(i, i + 1)) {
            return twoPartCode(i);
        }
        var country = word.length() == LOCODE_LETTERS ? gazetteer.unLocode(word) : gazetteer.airport(word);
        return country != null ? add(i, i + 1, country, null, true) : twoPartCode(i);
    }

    /** "RU LED" and "IR-BND". */
    private int twoPartCode(int i) {
        if (i + 1 >= tokens.size() || !tokens.together(i, i + 1) || !isBesideNothing(i, i + 2)) {
            return 0;
        }
        var country = gazetteer.unLocode(tokens.text(i, i + 2));
        return country != null ? add(i, i + 2, country, null, true) : 0;
    }

    /** Whether the other words of a part say nothing, such as "Port", or are places themselves: "Moscow SVO". */
    private boolean isBesideNothing(int from, int to) {
        for (int i = from - 1; i >= 0 && tokens.together(i, from); i--) {
            if (!saysNothing(i) && !isFound(i)) {
                return false;
            }
        }
        for (int i = to; i < tokens.size() && tokens.together(to - 1, i); i++) {
            if (!saysNothing(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean saysNothing(int i) {
        var key = tokens.key(i);
        return words.is(Kind.WHERE, key)
                || words.is(Kind.TOWN_MARK, key)
                || words.is(Kind.DELIVERED_TERM, key)
                || words.is(Kind.HANDED_OVER_TERM, key);
    }

    private boolean isFound(int i) {
        return found.stream().anyMatch(place -> place.from() <= i && i < place.to());
    }

    private int add(int from, int to, Country country, Gazetteer.@Nullable Entry entry, boolean code) {
        if (!isPartOfOtherName(from, to, entry)) {
            found.add(new Found(from, to, country, entry, code));
        }
        return to - from;
    }

    /** Whether the name is that of a street or a house: "Rue de Moscou", "Teheran-Straße". */
    private boolean isPartOfOtherName(int from, int to, Gazetteer.@Nullable Entry entry) {
        int previous = from - 1;
        while (tokens.together(previous, from) && words.is(Kind.BETWEEN, tokens.key(previous))) {
            previous--;
        }
        if (tokens.together(previous, from)) {
            var key = tokens.key(previous);
            boolean before = words.is(Kind.BEFORE, key) || (entry == null && words.is(Kind.BEFORE_COUNTRY, key));
            // "via" is a street in Italian only, with the number of a house behind it
            if (before && !(words.isVia(key) && sort != Sort.ADDRESS && sort != Sort.NAME && !isNumber(to))) {
                return true;
            }
        }
        return tokens.together(to - 1, to)
                && (words.isAfterWord(tokens.key(to))
                        && !(words.is(Kind.WHERE, tokens.key(to)) || words.is(Kind.TOWN_MARK, tokens.key(to))));
    }

    private boolean isNumber(int i) {
        return i < tokens.size()
                && !tokens.key(i).isEmpty()
                && Character.isDigit(tokens.key(i).charAt(0));
    }

    /** Chinese, Japanese and Korean write without blanks: looks at each place where a name can begin. */
    private int ideographs(int i) {
        var token = tokens.get(i);
        var run = text.substring(token.from(), token.to());
        for (int at = 0; at < run.length() - 1; ) {
            at += ideographsAt(i, run, at);
        }
        return 1;
    }

    private int ideographsAt(int token, String run, int at) {
        int longest = Math.min(run.length() - at, LONGEST_IDEOGRAPHS);
        for (int length = longest; length >= Gazetteer.fewestIdeographs(); length--) {
            int end = at + length;
            if (end < run.length() && words.isAfterWord(run.substring(end, end + 1))) {
                continue;
            }
            var entry = gazetteer.inIdeographs(run, at, length);
            var country = entry != null ? entry.country() : countries.byKey(run.substring(at, end));
            if (country != null) {
                found.add(new Found(token, token + 1, country, entry, false));
                return length;
            }
        }
        return 1;
    }

    /** Sorts of text in which a place stands for where goods go, and not for where somebody is. */
    static boolean isOfGoods(Sort sort) {
        return Set.of(Sort.COUNTRIES, Sort.PLACE, Sort.TERMS).contains(sort);
    }
}
