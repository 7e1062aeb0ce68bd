package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells a street that is called after the way to a place from goods that go there: "Weg nach Minsk 5, Berlin", "An der Straße nach Minsk 5,
 * Berlin", "5 Road to Damascus, London". Such a name fills a part of an address, and the number of its house with it; another part names a
 * place elsewhere, and none counts anything else, as "Pallet 3" does. Anything more in it, as in "auf der Straße nach Minsk 5", small letters
 * as in "by road to Minsk", and a number as long as a year say that goods may go to the place.
 */
final class WaysToPlaces {

    private static final int LONGEST_OF_HOUSE = 3;

    /** What stands beside a town: 10115, 15-001, 114 55, SW1A 1AA, K1A 0B1; but no 40HC, 8 or 4000 KG. */
    private static final Pattern POSTCODE = Pattern.compile(
            "\\d{4,6}|\\d{2} \\d{3}|\\d{3} \\d{2}|[a-z]{1,2}\\d[a-z\\d]? \\d[a-z]{2}|[a-z]\\d[a-z] \\d[a-z]\\d");

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final PlaceContext beside;

    WaysToPlaces(PlaceTokens tokens, PlaceWords words, PlaceContext beside) {
        this.tokens = tokens;
        this.words = words;
        this.beside = beside;
    }

    /** Whether a place is no more than a part of the name of such a street. */
    boolean isOfStreet(int from, int to) {
        int first = tokens.first(from);
        int way = first;
        while (way < from && !isWay(tokens.key(way))) {
            way++;
        }
        if (way == from || !isElsewhere(first, tokens.last(to - 1)) || !points(way, from) || isInSmallLetters(way)) {
            return false;
        }
        int last = tokens.last(to - 1);
        boolean houseBehind = last == to && isOfHouse(to) && (way == first || isBeside(first, way));
        boolean houseBefore = last < to && way == first + 1 && isOfHouse(first);
        return houseBehind || houseBefore;
    }

    /** Whether a part before or behind that of the street names a place elsewhere, and each part with a figure does. */
    private boolean isElsewhere(int first, int last) {
        boolean elsewhere = false;
        int from = 0;
        while (from < tokens.size()) {
            int end = tokens.last(from) + 1;
            if (end <= first || from > last) {
                boolean names = namesElsewhere(from, end);
                if (!names && tokens.anyKey(from, end, WaysToPlaces::holdsFigure)) {
                    return false;
                }
                elsewhere |= names;
            }
            from = end;
        }
        return elsewhere;
    }

    /** A country by its name and no code, which may be a unit or a number, too; or a town elsewhere, with its postcode or without. */
    private boolean namesElsewhere(int from, int end) {
        var key = PlaceNameKey.of(tokens.text(from, end));
        if (CountryNames.KNOWN.byKey(key) != null && !holdsFigure(key)) {
            return CountryNames.isLong(key) || words.is(Kind.ABBREVIATION, key);
        }
        var others = IntStream.range(from, end)
                .mapToObj(tokens::key)
                .filter(word -> !words.is(Kind.OTHER_TOWN, word))
                .toList();
        return others.size() < end - from
                && (others.isEmpty()
                        || POSTCODE.matcher(String.join(" ", others)).matches());
    }

    private static boolean holdsFigure(String key) {
        return key.chars().anyMatch(Character::isDigit);
    }

    private boolean isWay(String key) {
        return words.is(Kind.WAY, key) || words.is(Kind.WAY_OF, key);
    }

    /** "Route de Damas", but not "Route to Damascus", by which only goods go. */
    private boolean points(int way, int place) {
        Predicate<String> between = words.is(Kind.WAY, tokens.key(way))
                ? key -> words.is(Kind.WAY_TO, key) || words.is(Kind.BETWEEN, key)
                : key -> words.is(Kind.BETWEEN, key);
        return way + 1 < place
                && IntStream.range(way + 1, place).mapToObj(tokens::key).allMatch(between);
    }

    /** Whether words say that a house stands beside the way: "An der". "Am Weg nach" is as often "on the way to". */
    private boolean isBeside(int first, int way) {
        return !isInSmallLetters(first) && words.is(Kind.AT_WAY, PlaceNameKey.of(tokens.text(first, way)));
    }

    private boolean isOfHouse(int at) {
        return beside.isNumber(at)
                && tokens.key(at).chars().filter(Character::isDigit).count() <= LONGEST_OF_HOUSE;
    }

    private boolean isInSmallLetters(int at) {
        return Character.isLowerCase(tokens.text(at, at + 1).charAt(0));
    }
}
