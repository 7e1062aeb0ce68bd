package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the name of a place is only that of a street, a house, a firm or goods that are called after it: "Yalta Hotel", "Teheran-Straße",
 * "Minsk Tractor Works OJSC". Everybody who asks so asks here.
 */
final class NamesAfterPlaces {

    private static final int LONGEST_SHORT_FORM = 2;
    private static final Pattern HOUSE = Pattern.compile("[1-9]\\d{0,2}|[1-9]\\d{0,1}[a-d]");

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final Sort sort;
    private final PlaceContext beside;
    private final WaysToPlaces ways;
    private final GardensElsewhere gardens;
    private final OtherTowns others;
    private final StreetsBehindNames streets;

    /** @param gazetteer the tables of towns; null in the reading of countries, which knows none */
    NamesAfterPlaces(PlaceTokens tokens, PlaceWords words, Sort sort, @Nullable Gazetteer gazetteer) {
        this.tokens = tokens;
        this.words = words;
        this.sort = sort;
        this.beside = new PlaceContext(tokens, words);
        this.ways = new WaysToPlaces(tokens, words, beside);
        this.gardens = new GardensElsewhere(tokens, words, sort, beside);
        this.others = new OtherTowns(tokens, words, gazetteer);
        this.streets = new StreetsBehindNames(tokens, words, sort, gazetteer);
    }

    /** What tells of gardens in the same text. */
    GardensElsewhere gardens() {
        return gardens;
    }

    /** Whether a word for a street or a house stands before or behind a name: "Rue de Moscou", "Teheran-Straße"; or goods are called so. */
    boolean isPartOfOther(int from, int to, boolean country) {
        return isBehindStreet(from, to, country)
                || isBeforeHouse(to)
                || isBeforeStreetElsewhere(from, to)
                || isOfGoods(from, to)
                || isOfWayTo(from, to);
    }

    /** Whether the street that is named before a place is another one: "Azadi Street Tehran". */
    boolean isBehindOtherStreet(int from, int to) {
        return streets.areBefore(from, to, isBeforeHouseNumber(to));
    }

    private boolean isOfWayTo(int from, int to) {
        return (sort == Sort.ADDRESS || sort == Sort.NAME || sort == Sort.NOTE) && ways.isOfStreet(from, to);
    }

    /** The same of the name of a country in an address of which no places are looked for: "New Mexico", "Cuba Street", "Cuba Parade, Wellington". */
    static boolean isPartOfOther(String text, AddressTokens address, int start, int end, PlaceWords words) {
        int previous = start - 1;
        while (previous > 0
                && address.together(previous, previous + 1)
                && words.is(Kind.BETWEEN, address.key(previous))) {
            previous--;
        }
        boolean behind = previous >= 0 && address.together(previous, previous + 1);
        var next = end < address.size() && address.together(end - 1, end) ? address.key(end) : "";
        return (behind && words.is(Kind.BEFORE_COUNTRY, address.key(previous)))
                || words.is(Kind.AFTER, next)
                || ((words.is(Kind.GARDEN, next)
                                || words.is(Kind.GARDEN_STREET, next)
                                || (behind && mayHeadStreet(address.key(previous), words)))
                        && new NamesAfterPlaces(PlaceTokens.of(text), words, Sort.ADDRESS, null)
                                .isOnlyOfHouses(address.joined(start, end)));
    }

    private static boolean mayHeadStreet(String key, PlaceWords words) {
        return words.is(Kind.BEFORE, key) || words.is(Kind.STREET_HEAD, key) || words.is(Kind.STREET_BEFORE, key);
    }

    private boolean isBehindStreet(int from, int to, boolean country) {
        int previous = from - 1;
        while (tokens.together(previous, from) && words.is(Kind.BETWEEN, tokens.key(previous))) {
            previous--;
        }
        boolean ofOther = previous + 1 == from && isBehindOtherStreet(from, to);
        if (!tokens.together(previous, from) || ofOther) {
            return false;
        }
        var key = tokens.key(previous);
        boolean address = sort == Sort.ADDRESS || sort == Sort.NAME;
        boolean before = words.is(Kind.BEFORE, key)
                || (address && words.is(Kind.STREET_HEAD, key))
                || (address && words.is(Kind.STREET_BEFORE, key) && isBeforeNumberOrTown(from, to))
                || (country && words.is(Kind.BEFORE_COUNTRY, key));
        // "via" is a street in Italian only, with the number of a house behind it
        return before && (address || !words.isVia(key) || isOfHouse(previous, to));
    }

    /** "Camino Habana 5", "Esplanade Tehran, Lyon": what may head the name of a town as well, "Promenade Tehran", is a street by these only. */
    private boolean isBeforeNumberOrTown(int from, int to) {
        return isBeforeHouseNumber(to) || others.isBehindComma(from, to, to);
    }

    /**
     * "Минск улица 5, Алматы": the word of a street that may stand behind its name, the number of a house and a town elsewhere. Where no other
     * town follows, the street with the number may be one of the place.
     */
    private boolean isBeforeStreetElsewhere(int from, int to) {
        return sort == Sort.ADDRESS
                && tokens.first(from) == from
                && tokens.together(to - 1, to)
                && words.is(Kind.STREET_EITHER, tokens.key(to))
                && tokens.together(to, to + 1)
                && isBeforeHouseNumber(to + 1)
                && others.isBehindComma(from, to, to + 2);
    }

    private boolean isBeforeHouseNumber(int to) {
        return to < tokens.size() && HOUSE.matcher(tokens.key(to)).matches();
    }

    /**
     * A number as houses have, and at most another town behind it: 5, 12B; but neither the voyage 019W nor "3 pallets" or a date. A comma stands
     * before it only in an address that is read as a note, which begins with the street: "Via Teheran, 5, Torino".
     */
    private boolean isOfHouse(int via, int at) {
        return at < tokens.size()
                && HOUSE.matcher(tokens.key(at)).matches()
                && (tokens.together(at - 1, at) || (sort == Sort.NOTE && via == 0 && tokens.comma(at - 1, at)))
                && (tokens.lastInSentence(at) == at || words.is(Kind.OTHER_TOWN, tokens.key(at + 1)))
                && (!beside.isNumber(at + 1) || isPostcodeBehind(via, at)); // 12/11/2026
    }

    /** "5, 20121 Milano", but neither "12, 3 pallets", "12, 20000 pcs" nor a date; and before the street nothing that goes by a place. */
    private boolean isPostcodeBehind(int via, int house) {
        return tokens.comma(house, house + 1)
                && words.isPostcodeOfStates(tokens.key(house + 1))
                && tokens.together(house + 1, house + 2)
                && words.is(Kind.OTHER_TOWN, tokens.key(house + 2))
                && (!tokens.together(via - 1, via) || words.is(Kind.INSIDE, tokens.key(via - 1)));
    }

    private boolean isBeforeHouse(int to) {
        return tokens.together(to - 1, to)
                && words.is(Kind.AFTER, tokens.key(to))
                && !words.is(Kind.WHERE, tokens.key(to))
                && !words.is(Kind.TOWN_MARK, tokens.key(to))
                && !tokens.isTwice(to); // "Amirabad ro-ro" is a ship
    }

    /** "Havana Club 33", where goods may be named. */
    private boolean isOfGoods(int from, int to) {
        return sort.isOfAnything()
                && tokens.together(to - 1, to)
                && words.is(Kind.OF_GOODS, PlaceNameKey.of(tokens.text(from, to + 1)));
    }

    /** Whether a firm's name begins with a place, words of a name between it and the form; neither "Tehran 20 kg" nor "Tehran as agreed" is one. */
    boolean isOfFirm(int from, int to) {
        for (int i = to; tokens.together(to - 1, i); i++) {
            if (isInSmallLetters(i) && isInCapitals(from) && !words.is(Kind.BETWEEN, tokens.key(i))) {
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
        return isOnly(
                name,
                (from, to) -> isBehindStreet(from, to, false)
                        || isBeforeHouse(to)
                        || isBeforeStreetElsewhere(from, to)
                        || isBeforeShortStreet(to)
                        || gardens.areBehind(to, null, List.of()));
    }

    /** "Kerch St 5": the short word for a street, which tells a town elsewhere, with a house behind it or nothing. */
    private boolean isBeforeShortStreet(int to) {
        return sort == Sort.ADDRESS
                && tokens.together(to - 1, to)
                && words.is(Kind.STREET, tokens.key(to))
                && (!tokens.together(to, to + 1) || isBeforeHouseNumber(to + 1));
    }

    /**
     * Whether a text begins with a name and the number of a house, behind which the comma before a town stands: "Alupka 4, Tartu". A word for a
     * street, or another house, says that the name is the town.
     */
    boolean mayBeStreet(String name) {
        var key = PlaceNameKey.of(name);
        for (int to = 1; to < tokens.size() - 1 && to <= Gazetteer.LONGEST_NAME; to++) {
            if (PlaceNameKey.of(tokens.text(0, to)).equals(key)) {
                return tokens.together(to - 1, to)
                        && isBeforeHouseNumber(to)
                        && tokens.comma(to, to + 1)
                        && !tokens.anyKey(to + 1, tokens.size(), this::isOfStreet);
            }
        }
        return false;
    }

    private boolean isOfStreet(String key) {
        return HOUSE.matcher(key).matches()
                || words.is(Kind.STREET, key)
                || words.is(Kind.STREET_HEAD, key)
                || words.is(Kind.STREET_BEFORE, key)
                || words.is(Kind.STREET_EITHER, key)
                || words.is(Kind.BEFORE, key)
                || words.is(Kind.AFTER, key);
    }

    /** Whether a name stands in a text, each time before a word for a street: "Izmir caddesi 3", but neither "Izmir Bank" nor "Izmir ul. 3". */
    boolean isOnlyOfStreets(String name) {
        return isOnly(
                name,
                (from, to) -> tokens.together(to - 1, to)
                        && words.is(Kind.STREET, tokens.key(to))
                        && !words.is(Kind.BEFORE, tokens.key(to)));
    }

    private boolean isOnly(String name, BiPredicate<Integer, Integer> called) {
        var key = PlaceNameKey.of(name);
        boolean any = false;
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from + 1; to <= tokens.size() && to - from <= Gazetteer.LONGEST_NAME; to++) {
                if (PlaceNameKey.of(tokens.text(from, to)).equals(key)) {
                    if (!called.test(from, to)) {
                        return false;
                    }
                    any = true;
                }
            }
        }
        return any;
    }
}
