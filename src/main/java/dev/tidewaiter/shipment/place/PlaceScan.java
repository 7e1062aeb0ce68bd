package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up the words of one text as names of countries and towns and as codes. Which of them count is not decided here. */
final class PlaceScan {

    static final int FEWEST_LETTERS = 4;
    private static final char LAST_LATIN = '\u02af';
    static final int LONGEST_IDEOGRAPHS = 16;

    private static final Set<Sort> OF_GOODS = Set.of(Sort.COUNTRIES, Sort.PLACE, Sort.SHIP, Sort.TERMS);

    /**
     * A place that was found.
     *
     * @param entry the row of the table; null for a country by its name, and for a code
     * @param code  whether a code told it
     * @param at    where it begins in a word without blanks between words
     * @param end   where it ends there; 0 for whole words
     */
    record Found(int from, int to, Country country, Gazetteer.@Nullable Entry entry, boolean code, int at, int end) {

        Found(int from, int to, Country country, Gazetteer.@Nullable Entry entry, boolean code) {
            this(from, to, country, entry, code, 0, 0);
        }

        boolean isTown() {
            return entry != null || code;
        }

        boolean isWithinToken() {
            return end > 0;
        }

        /** The same name for another country of it. */
        Found in(Country other) {
            return new Found(from, to, other, null, false, at, end);
        }
    }

    private final PlaceTokens tokens;
    private final CountryNames countries = CountryNames.KNOWN;
    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final CaseEndings cases;
    private final CountryAdjectives adjectives;
    private final PlaceContext beside;
    private final PlaceCodes codes;
    private final NamesAfterPlaces names;
    private final BetweenPlaces between;
    private final Sort sort;
    private final List<Found> found = new ArrayList<>(2);

    PlaceScan(
            PlaceTokens tokens,
            Gazetteer gazetteer,
            PlaceWords words,
            CaseEndings cases,
            CountryAdjectives adjectives,
            Sort sort) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.words = words;
        this.cases = cases;
        this.adjectives = adjectives;
        this.beside = new PlaceContext(tokens, words);
        this.codes = new PlaceCodes(tokens, gazetteer, beside, new FlightNumbers(tokens, words), sort);
        this.names = new NamesAfterPlaces(tokens, words, sort, gazetteer);
        this.between = new BetweenPlaces(tokens, words, sort);
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
            return codeOrCase(i);
        }
        int most = i;
        while (most < tokens.size() && most - i < Gazetteer.LONGEST_NAME && tokens.together(i, most)) {
            most++;
        }
        for (int end = most; end > i; end--) {
            if (isNameAndMore(i, end)) {
                continue;
            }
            var name = tokens.text(i, end);
            var place = end == i + 1 && !mayName(i, name) ? null : gazetteer.named(name);
            var country = countryNamed(i, end, name);
            if (country != null && (place == null || place.everyday() || !place.region())) {
                return add(i, end, country, null, false);
            }
            if (place != null) {
                return addTown(i, end, place);
            }
        }
        return codeOrCase(i);
    }

    /**
     * A town, with its country's code behind it where one stands there, which settles where it is: "Astara IR", "Brest (BY)". A code of another
     * country does so where the two are one: "Moscow, USA", but not "Moscow; USA".
     */
    private int addTown(int from, int to, Gazetteer.Entry place) {
        var behind = to < tokens.size() ? tokens.text(to, to + 1) : "";
        boolean code = (behind.length() == 2 || behind.length() == 3) && isInCapitals(behind);
        var country = code ? countries.byKey(tokens.key(to)) : null;
        if (country != null && country.equals(place.country())) {
            return add(from, to + 1, country, place.alone(), false);
        }
        if (country != null
                && place.elsewhere().contains(country.iso2())
                && !between.areTwo(to, to)
                && !between.areOnWay(to, to)
                && !between.isMoreThan(to, to, to + 1)) {
            return add(from, to + 1, country, null, false);
        }
        return add(from, to, place.country(), place, false);
    }

    /** "Москва и", "в Владивосток": a name and a word before or behind it, though the key of both together is that of the name in a case. */
    private boolean isNameAndMore(int from, int to) {
        int and = words.isAnd(tokens.key(to - 1)) || words.is(Kind.ALSO, tokens.key(to - 1)) ? 1 : 0;
        int toward = words.is(Kind.TOWARD, tokens.key(from)) ? 1 : 0;
        return and + toward > 0
                && to - from > and + toward
                && gazetteer.named(tokens.text(from + toward, to - and)) != null;
    }

    private int codeOrCase(int i) {
        int code = code(i);
        int found = code > 0 ? code : inACase(i);
        return found > 0 ? found : adjective(i);
    }

    /** "Russian market" is a place where goods go, "Russian army" and "armée russe" are that country's, and a Russian doll is none. */
    private int adjective(int i) {
        if (sort == Sort.ADDRESS) {
            return 0;
        }
        boolean tells = beside.isOfAuthority(i, i + 1)
                || (sort == Sort.SHIP && beside.isBesideFlag(i))
                || (sort != Sort.NAME && tokens.together(i, i + 1) && words.is(Kind.RIGHT_BEHIND, tokens.key(i + 1)));
        var country = tells ? adjectives.of(tokens.key(i)) : null;
        return country == null ? 0 : add(i, i + 1, country, null, false);
    }

    /**
     * A name with the ending of a case: Teheránba, Tahran'a. In an address it may be a street, as it may be with a number behind it; in a
     * party's name it may be a family's, unless it is written small: moszkvai.
     */
    private int inACase(int i) {
        var word = tokens.text(i, i + 1);
        boolean ofFamily = sort == Sort.NAME && !Character.isLowerCase(word.charAt(0));
        boolean adjective = adjectives.of(tokens.key(i)) != null; // Russian is no case of Russia
        if (sort == Sort.ADDRESS || ofFamily || adjective || beside.isNumber(i + 1)) {
            return 0;
        }
        var place = cases.find(word, tokens.key(i), name -> {
            var entry = gazetteer.named(name);
            return entry == null || entry.everyday() || entry.contested() ? null : entry;
        });
        if (place != null) {
            return add(i, i + 1, place.country(), place, false);
        }
        var country = cases.find(word, tokens.key(i), name -> CountryNames.isLong(name) ? countries.byKey(name) : null);
        return country == null ? 0 : add(i, i + 1, country, null, false);
    }

    /**
     * Whether a word may name a town: one of three letters only where the table has it so, and in Latin letters as all of a part; one of two
     * only as all of a part or behind the mark of a town: "г. НН".
     */
    private boolean mayName(int at, String word) {
        if (word.length() >= FEWEST_LETTERS || !gazetteer.isShortName(word)) {
            return word.length() >= FEWEST_LETTERS;
        }
        boolean marked = tokens.together(at - 1, at) && words.is(Kind.TOWN_MARK, tokens.key(at - 1));
        return marked
                || (word.length() == FEWEST_LETTERS - 1 && word.charAt(0) > LAST_LATIN)
                || ((isOfGoods(sort) || sort == Sort.ADDRESS) && beside.isWholePart(at, at + 1));
    }

    private @Nullable Country countryNamed(int from, int to, String name) {
        var key = PlaceNameKey.of(name);
        boolean trusted = CountryNames.isLong(key) || words.is(Kind.ABBREVIATION, key) || isBare(from, to, name, key);
        if (countries.countsAlone(key) && (sort == Sort.NAME || !beside.isBesideTheWay(from, to))) {
            return null;
        }
        if (!trusted || key.isEmpty() || Character.isDigit(key.charAt(0))) {
            return null;
        }
        return countries.named(key, name);
    }

    private boolean isBare(int from, int to, String name, String key) {
        return isBareCode(from, to, name)
                || isShortAndAlone(from, to, name, key)
                || (isOfGoods(sort) && beside.isBesideTheWay(from, to) && countries.isNoCode(key, name));
    }

    /** "Nga", "Irã": all that stands where a party's name is asked for; a word of plain letters that is no code may be a person's, as "Ira". */
    private boolean isShortAndAlone(int from, int to, String name, String key) {
        boolean whole = sort == Sort.NAME && from == 0 && to == tokens.size();
        return whole
                && key.length() == FEWEST_LETTERS - 1
                && (countries.isNoCode(key, name) || !key.equals(name.toLowerCase(Locale.ROOT)));
    }

    /** Two or three capital letters that are all of a part of a cell of places, or of countries; with points between, also in a sentence. */
    private boolean isBareCode(int from, int to, String name) {
        boolean pointed = to > from + 1 && tokens.letterByLetter(from, to); // "ultimate dest. I.R.I."
        if ((to != from + 1 && !pointed) || name.length() < 2 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return false;
        }
        if (sort.isOfAnything()) { // "Final destination: RU"
            return (pointed || beside.isWholePart(from, to)) && from > 0 && words.is(Kind.TOWARD, tokens.key(from - 1));
        }
        return sort == Sort.COUNTRIES
                || (sort == Sort.SHIP && to == from + 1 && beside.isBesideFlag(from))
                || (isOfGoods(sort) && beside.isBesideTheWay(from, to));
    }

    private int code(int i) {
        var code = codes.at(i, found);
        return code == null ? 0 : add(code.from(), code.to(), code.country(), null, true);
    }

    private int add(int from, int to, Country country, Gazetteer.@Nullable Entry entry, boolean code) {
        if (!isPartOfOtherName(from, to, entry)) {
            found.add(new Found(from, to, country, entry, code));
        }
        return to - from;
    }

    /** Whether the name is that of somebody, or of a street, a house or goods. */
    private boolean isPartOfOtherName(int from, int to, Gazetteer.@Nullable Entry entry) {
        return (entry != null && !isOfGoods(sort) && beside.isFamilyName(from))
                || names.isPartOfOther(from, to, entry == null);
    }

    /** Chinese, Japanese and Korean write without blanks: looks at each place where a name can begin. */
    private int ideographs(int i) {
        var run = tokens.key(i); // folded, as the names of the tables are
        for (int at = 0; at < run.length() - 1; ) {
            at += ideographsAt(i, run, at);
        }
        return 1;
    }

    private int ideographsAt(int token, String run, int at) {
        int fewest = PlaceNameKey.isSyllable(run.charAt(at)) ? FEWEST_LETTERS : Gazetteer.fewestIdeographs();
        int longest = Math.min(run.length() - at, LONGEST_IDEOGRAPHS);
        for (int length = longest; length >= fewest; length--) {
            int end = at + length;
            // 원산지 is the origin of goods, and not the town of 원산
            boolean otherWord = end < run.length() && words.is(Kind.FROM, run.substring(at, end + 1));
            if (otherWord || (end < run.length() && isStreet(run, end, token))) {
                continue;
            }
            var entry = gazetteer.inIdeographs(run, at, length);
            var country = entry != null ? entry.country() : countries.byKey(run.substring(at, end));
            if (country != null) {
                found.add(new Found(token, token + 1, country, entry, false, at, end));
                return length;
            }
        }
        return 1;
    }

    /** Whether what stands behind a name makes a street of it: 테헤란로 152, where the same word is "to" without a number. */
    private boolean isStreet(String run, int end, int token) {
        return words.is(Kind.AFTER, run.substring(end, end + 1))
                || (beside.isNumber(token + 1) && words.is(Kind.AFTER_WITH_NUMBER, run.substring(end)));
    }

    static boolean isInCapitals(String name) {
        return Character.isLetter(name.charAt(0)) && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** Sorts of text in which a place stands for where goods go, and not for where somebody is. */
    static boolean isOfGoods(Sort sort) {
        return OF_GOODS.contains(sort);
    }
}
