package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the name of a place is only that of a street, a house, a firm or goods that are called after it: "Yalta Hotel", "Teheran-Straße",
 * "Minsk Tractor Works OJSC". Everybody who asks so asks here.
 */
final class NamesAfterPlaces {

    private static final int LONGEST_SHORT_FORM = 2;
    private static final int FEWEST_OF_POSTCODE = 4;

    /** The postcodes of Iceland, which stand before a town, are the shortest: "101 Reykjavik". */
    private static final int FEWEST_BEFORE_TOWN = 3;

    private static final Pattern HOUSE = Pattern.compile("[1-9]\\d{0,2}|[1-9]\\d{0,1}[a-d]");

    /** Marks that part the lines of an address, besides a comma. */
    private static final Set<String> LINES = Set.of(";", "|", "/");

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final Sort sort;
    private final PlaceContext beside;
    private final WaysToPlaces ways;

    NamesAfterPlaces(PlaceTokens tokens, PlaceWords words, Sort sort) {
        this.tokens = tokens;
        this.words = words;
        this.sort = sort;
        this.beside = new PlaceContext(tokens, words);
        this.ways = new WaysToPlaces(tokens, words, beside);
    }

    /** Whether a word for a street or a house stands before or behind a name: "Rue de Moscou", "Teheran-Straße"; or goods are called so. */
    boolean isPartOfOther(int from, int to, boolean country) {
        return isBehindStreet(from, to, country) || isBeforeHouse(to) || isOfGoods(from, to) || isOfWayTo(from, to);
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
        boolean before = previous >= 0
                && address.together(previous, previous + 1)
                && (words.is(Kind.BEFORE, address.key(previous))
                        || words.is(Kind.BEFORE_COUNTRY, address.key(previous)));
        var next = end < address.size() && address.together(end - 1, end) ? address.key(end) : "";
        return before
                || words.is(Kind.AFTER, next)
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
        return before && !(words.isVia(key) && sort != Sort.ADDRESS && sort != Sort.NAME && !isOfHouse(previous, to));
    }

    /** A number as houses have, and at most another town behind it: 5, 12B; but neither the voyage 019W nor "3 pallets" or a date. */
    private boolean isOfHouse(int via, int at) {
        return at < tokens.size()
                && HOUSE.matcher(tokens.key(at)).matches()
                && tokens.together(at - 1, at)
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

    /** "Valiasr Avenue Tehran": a word that stands behind the name of a street as well, with that name before it. */
    private boolean isBehindItsName(int street, int place) {
        return sort != Sort.NAME
                && street + 1 == place
                && words.is(Kind.AFTER, tokens.key(street))
                && tokens.together(street - 1, street)
                && tokens.key(street - 1).length() >= PlaceScan.FEWEST_LETTERS
                && tokens.key(street - 1).chars().noneMatch(Character::isDigit)
                && !words.is(Kind.BETWEEN, tokens.key(street - 1));
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

    /**
     * Whether a name is that of a garden or a parade of another town, which stands behind a comma: "12 Tehran Grove, Leeds". Nothing but that
     * town, its country and a postcode stands in its part, as a house may be called after it, and an office there may pay. Only in an address
     * another part may stand between, as a quarter does; one that nobody knows may be a quarter of the place itself, and so may one behind that
     * town: "12 Tehran Gardens, Vali Asr", "12 Tehran Gardens, Preston, Vanak". Other marks than a comma part its lines, too.
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
        for (int last = street; last + 1 < tokens.size() && endsLine(last); last = tokens.last(last + 1)) {
            int first = last + 1;
            int to = tokens.last(first) + 1;
            if (isTownElsewhere(first, to, own, found)) {
                return sort != Sort.ADDRESS
                        || IntStream.range(first, to).anyMatch(this::isInLettersAndFigures)
                        || isEndElsewhere(to, own, found);
            }
            boolean goes = tokens.anyKey(
                    first, to, key -> words.is(Kind.TOWARD, key) || words.is(Kind.FROM, key) || words.isVia(key));
            if (sort != Sort.ADDRESS || goes || hasPostcode(first, to)) {
                return false;
            }
        }
        return false;
    }

    private boolean endsLine(int last) {
        return tokens.comma(last, last + 1)
                || (sort == Sort.ADDRESS
                        && LINES.contains(tokens.between(last, last + 1).strip()));
    }

    /** Whether an address ends there, or in the name of a country, a town or a postcode that are not of the place. */
    private boolean isEndElsewhere(int to, @Nullable Country own, List<Found> found) {
        if (to == tokens.size()) {
            return true;
        }
        int last = tokens.first(tokens.size() - 1);
        var country = CountryNames.KNOWN.byKey(PlaceNameKey.of(tokens.text(last, tokens.size())));
        return (country != null && !country.equals(own))
                || IntStream.range(last, tokens.size()).anyMatch(this::isBritishPostcode)
                || isTownElsewhere(last, tokens.size(), own, found);
    }

    /** "Wiltshire SN1 1AA", not "Block B12". */
    private boolean isBritishPostcode(int at) {
        return isInLettersAndFigures(at)
                && beside.isNumber(at + 1)
                && tokens.key(at + 1).chars().anyMatch(Character::isLetter);
    }

    /** "Leeds LS7": behind a town it is of a country that the tables of towns are not of. */
    private boolean isInLettersAndFigures(int at) {
        var key = tokens.key(at);
        return !key.isEmpty()
                && Character.isLetter(key.charAt(0))
                && key.chars().anyMatch(Character::isDigit);
    }

    /** "Vedado 10400": a part with the postcode of a town. */
    private boolean hasPostcode(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(tokens::key)
                .anyMatch(
                        key -> key.length() >= FEWEST_OF_POSTCODE && key.chars().allMatch(Character::isDigit));
    }

    /** Whether a part is a town elsewhere, its country and its postcode; a short number before it is that of a house: "4 Swindon". */
    private boolean isTownElsewhere(int from, int to, @Nullable Country own, List<Found> found) {
        int figures = 0;
        boolean town = false;
        for (int i = from; i < to; i++) {
            var key = tokens.key(i);
            if (words.is(Kind.OTHER_TOWN, key) || isElsewhere(i, own, found)) {
                boolean house = !town && figures > 0 && figures < FEWEST_BEFORE_TOWN;
                if (house) {
                    return false;
                }
                town = true;
            } else if (key.chars().noneMatch(Character::isDigit)) {
                return false;
            }
            figures += key.chars().anyMatch(Character::isDigit) ? key.length() : 0;
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
                (from, to) -> (from > 0 && words.isVia(tokens.key(from - 1)) && isBehindStreet(from, to, false))
                        || isBeforeHouse(to)
                        || isGardenElsewhere(to, null, List.of()));
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
