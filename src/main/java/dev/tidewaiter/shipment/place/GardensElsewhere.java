package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells whether a name is that of a garden or a parade of another town: "12 Tehran Grove, Leeds". */
final class GardensElsewhere {

    /** A number of fewer figures counts something, and is no postcode behind a town. */
    static final int FEWEST_OF_POSTCODE = 4;

    /** The postcodes of Iceland, which stand before a town, are the shortest: "101 Reykjavik". */
    private static final int FEWEST_BEFORE_TOWN = 3;

    /** Marks that part the lines of an address, besides a comma. */
    private static final Set<String> LINES = Set.of(";", "|", "/");

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final Sort sort;
    private final PlaceContext beside;

    GardensElsewhere(PlaceTokens tokens, PlaceWords words, Sort sort, PlaceContext beside) {
        this.tokens = tokens;
        this.words = words;
        this.sort = sort;
        this.beside = beside;
    }

    /**
     * Whether a name is that of a garden or a parade of another town, which stands behind a comma: "12 Tehran Grove, Leeds". Nothing but that
     * town, its country and a postcode stands in its part, as a house may be called after it, and an office there may pay. Only in an address
     * another part may stand between, as a quarter does; one that nobody knows may be a quarter of the place itself, and so may one behind that
     * town: "12 Tehran Gardens, Vali Asr", "12 Tehran Gardens, Preston, Vanak". Other marks than a comma part its lines, too.
     *
     * @param own where the place lies; null where nobody knows, so that no country is another one
     */
    boolean areBehind(int to, @Nullable Country own, List<Found> found) {
        int garden = words.is(Kind.GARDEN_STREET, tokens.together(to - 1, to) ? tokens.key(to) : "") ? to + 1 : to;
        if (!tokens.together(to - 1, garden)
                || !words.is(garden == to ? Kind.GARDEN : Kind.STREET, tokens.key(garden))) {
            return false;
        }
        boolean back = found.stream()
                .anyMatch(other -> other.from() > to && other.country().equals(own));
        int street = tokens.together(garden, garden + 1) && beside.isNumber(garden + 1) ? garden + 1 : garden;
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
}
