package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the name of a place is only that of a street, a house, a firm or goods that are called after it: "Yalta Hotel", "Teheran-Straße",
 * "Minsk Tractor Works OJSC". Everybody who asks so asks here.
 */
final class NamesAfterPlaces {

    private static final int LONGEST_SHORT_FORM = 2;

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final Sort sort;
    private final PlaceContext beside;

    NamesAfterPlaces(PlaceTokens tokens, PlaceWords words, Sort sort) {
        this.tokens = tokens;
        this.words = words;
        this.sort = sort;
        this.beside = new PlaceContext(tokens, words);
    }

    /** Whether a word for a street or a house stands before or behind a name: "Rue de Moscou", "Teheran-Straße"; or goods are called so. */
    boolean isPartOfOther(int from, int to, boolean country) {
        return isBehindStreet(from, to, country) || isBeforeHouse(to) || isOfGoods(from, to);
    }

    /** The same of the name of a country in an address of which no places are looked for: "New Mexico", "Cuba Street", "Cuba Parade, Wellington". */
    static boolean isPartOfOther(String text, AddressTokens address, int start, int end, PlaceWords words) {
        int previous = start - 1;
        while (previous > 0
                && address.together(previous, previous + 1)
                && words.is(Kind.BETWEEN, address.key(previous))) {
            previous--;
        }
        boolean before = previous >= 0
                && address.together(previous, previous + 1)
                && (words.is(Kind.BEFORE, address.key(previous))
                        || words.is(Kind.BEFORE_COUNTRY, address.key(previous)));
        var next = end < address.size() && address.together(end - 1, end) ? address.key(end) : "";
        return before
                || words.isAfterWord(next)
                || (words.is(Kind.GARDEN, next)
                        && new NamesAfterPlaces(PlaceTokens.of(text), words, Sort.ADDRESS)
                                .isOnlyOfHouses(address.joined(start, end)));
    }

    private boolean isBehindStreet(int from, int to, boolean country) {
        int previous = from - 1;
        while (tokens.together(previous, from) && words.is(Kind.BETWEEN, tokens.key(previous))) {
            previous--;
        }
        if (!tokens.together(previous, from) || isBehindItsName(previous, from)) {
            return false;
        }
        var key = tokens.key(previous);
        boolean before = words.is(Kind.BEFORE, key) || (country && words.is(Kind.BEFORE_COUNTRY, key));
        // "via" is a street in Italian only, with the number of a house behind it
        return before && !(words.isVia(key) && sort != Sort.ADDRESS && sort != Sort.NAME && !beside.isNumber(to));
    }

    /** "Valiasr Avenue Tehran": a word that stands behind the name of a street as well, with that name before it. */
    private boolean isBehindItsName(int street, int place) {
        return sort != Sort.NAME
                && street + 1 == place
                && words.isAfterWord(tokens.key(street))
                && tokens.together(street - 1, street)
                && tokens.key(street - 1).length() >= PlaceScan.FEWEST_LETTERS
                && tokens.key(street - 1).chars().noneMatch(Character::isDigit)
                && !words.is(Kind.BETWEEN, tokens.key(street - 1));
    }

    private boolean isBeforeHouse(int to) {
        return tokens.together(to - 1, to)
                && words.isAfterWord(tokens.key(to))
                && !words.is(Kind.WHERE, tokens.key(to))
                && !words.is(Kind.TOWN_MARK, tokens.key(to));
    }

    /** "Havana Club 33", where goods may be named. */
    private boolean isOfGoods(int from, int to) {
        return sort.isOfAnything()
                && tokens.together(to - 1, to)
                && words.is(Kind.OF_GOODS, PlaceNameKey.of(tokens.text(from, to + 1)));
    }

    /**
     * Whether a name is that of a garden or a parade of another town, which stands behind a comma: "12 Tehran Grove, Leeds". Nothing but that
     * town, its country and a postcode stands in its part, as a house may be called after it, and an office there may pay. Only in an address
     * another part may stand between, as a quarter does; one that nobody knows may be a quarter of the place itself: "12 Tehran Gardens, Vali
     * Asr".
     *
     * @param own where the place lies; null where nobody knows, so that no country is another one
     */
    boolean isGardenElsewhere(int to, @Nullable Country own, List<Found> found) {
        if (!tokens.together(to - 1, to) || !words.is(Kind.GARDEN, tokens.key(to))) {
            return false;
        }
        boolean back = found.stream()
                .anyMatch(other -> other.from() > to && other.country().equals(own));
        int street = tokens.together(to, to + 1) && beside.isNumber(to + 1) ? to + 1 : to;
        return !back && isBeforeTownElsewhere(street, own, found);
    }

    private boolean isBeforeTownElsewhere(int street, @Nullable Country own, List<Found> found) {
        for (int last = street;
                last + 1 < tokens.size() && tokens.comma(last, last + 1);
                last = tokens.last(last + 1)) {
            int first = last + 1;
            int to = tokens.last(first) + 1;
            if (isTownElsewhere(first, to, own, found)) {
                return true;
            }
            boolean goes = tokens.anyKey(
                    first, to, key -> words.is(Kind.TOWARD, key) || words.is(Kind.FROM, key) || words.isVia(key));
            if (sort != Sort.ADDRESS || goes) {
                return false;
            }
        }
        return false;
    }

    private boolean isTownElsewhere(int from, int to, @Nullable Country own, List<Found> found) {
        boolean town = false;
        for (int i = from; i < to; i++) {
            var key = tokens.key(i);
            if (words.is(Kind.OTHER_TOWN, key) || isElsewhere(i, own, found)) {
                town = true;
            } else if (key.chars().noneMatch(Character::isDigit)) {
                return false;
            }
        }
        return town;
    }

    private static boolean isElsewhere(int at, @Nullable Country own, List<Found> found) {
        return own != null
                && found.stream()
                        .anyMatch(other -> other.from() <= at
                                && at < other.to()
                                && !other.country().equals(own));
    }

    /**
     * Whether the name of a firm begins with a place: words of a name stand between it and a form of firms. Neither a weight is one, "Tehran 20
     * kg", nor a word of a sentence, "Tehran as agreed".
     */
    boolean isOfFirm(int from, int to) {
        boolean capitals = isInCapitals(from);
        for (int i = to; tokens.together(to - 1, i); i++) {
            if (isInSmallLetters(i) && capitals && !words.is(Kind.BETWEEN, tokens.key(i))) {
                return false;
            }
            if (words.is(Kind.FIRM, tokens.key(i)) && !beside.isNumber(i - 1) && isForm(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a short form of firms, which is an everyday word as well, ends its part or what is written in capitals: "AS", "Co by sea". */
    private boolean isForm(int at) {
        return tokens.key(at).length() > LONGEST_SHORT_FORM
                || !tokens.together(at, at + 1)
                || (isInCapitals(at) && isInSmallLetters(at + 1));
    }

    private boolean isInCapitals(int at) {
        return Character.isUpperCase(tokens.text(at, at + 1).charAt(0));
    }

    private boolean isInSmallLetters(int at) {
        return Character.isLowerCase(tokens.text(at, at + 1).charAt(0));
    }

    /** Whether a name stands in a text, each time as that of a house, a street or a garden elsewhere: "Yalta Hotel"; "5 Yalta Grove, Leeds". */
    boolean isOnlyOfHouses(String name) {
        return isOnly(name, to -> isBeforeHouse(to) || isGardenElsewhere(to, null, List.of()));
    }

    /** Whether a name stands in a text, each time before a word for a street: "Izmir caddesi 3", but neither "Izmir Bank" nor "Izmir ul. 3". */
    boolean isOnlyOfStreets(String name) {
        return isOnly(
                name,
                to -> tokens.together(to - 1, to)
                        && words.is(Kind.STREET, tokens.key(to))
                        && !words.is(Kind.BEFORE, tokens.key(to)));
    }

    private boolean isOnly(String name, IntPredicate called) {
        var key = PlaceNameKey.of(name);
        boolean any = false;
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from + 1; to <= tokens.size() && to - from <= Gazetteer.LONGEST_NAME; to++) {
                if (PlaceNameKey.of(tokens.text(from, to)).equals(key)) {
                    if (!called.test(to)) {
                        return false;
                    }
                    any = true;
                }
            }
        }
        return any;
    }
}
