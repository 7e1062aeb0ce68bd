package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import dev.tidewaiter.shipment.place.PlaceScan.Found;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes of places in a text that is a place: UN/LOCODE, airports, and regions by ISO 3166-2, which stand in cells of countries, too. */
final class PlaceCodes {

    private static final int LOCODE_LETTERS = 5;

    /** What joins the stops of a way, with or without blanks. */
    private static final Pattern CHAIN = Pattern.compile("\\s*(?:[-–—=]*[>→⇒➔➜]|[-–—/])\\s*");

    private final PlaceTokens tokens;
    private final Gazetteer gazetteer;
    private final PlaceContext beside;
    private final FlightNumbers flights;
    private final Sort sort;

    PlaceCodes(PlaceTokens tokens, Gazetteer gazetteer, PlaceContext beside, FlightNumbers flights, Sort sort) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.beside = beside;
        this.flights = flights;
        this.sort = sort;
    }

    /**
     * The code that begins at a word; null for none.
     *
     * @param found the places before it
     */
    @Nullable
    Found at(int i, List<Found> found) {
        if (sort == Sort.COUNTRIES && !isOfRoute(i)) {
            return inTwoParts(i, found);
        }
        var word = tokens.text(i, i + 1);
        if (!PlaceScan.isOfGoods(sort)) {
            boolean flight = sort.isOfAnything() && flights.isBefore(i);
            var told = sort != Sort.NAME && (flight || beside.isBesideAirport(i))
                    ? gazetteer.airport(word)
                    : sort.isOfAnything() && isPointedTo(i) ? gazetteer.unLocode(word) : null;
            return told == null ? null : new Found(i, i + 1, told, null, true);
        }
        if (!isBesideNothing(i, i + 1, found) && !isOfRoute(i) && !isOfChain(i) && !beside.isNextToTheWay(i)) {
            return inTwoParts(i, found);
        }
        var country = word.length() == LOCODE_LETTERS ? gazetteer.unLocode(word) : gazetteer.airport(word);
        return country != null ? new Found(i, i + 1, country, null, true) : inTwoParts(i, found);
    }

    /** "UASVP SEVASTOPOL": a UN/LOCODE before the place that it stands for, of which the first letters tell the country. */
    static boolean isOfNext(PlaceTokens tokens, int at, List<Found> found) {
        var code = tokens.text(at, at + 1);
        return code.length() == LOCODE_LETTERS
                && PlaceScan.isInCapitals(code)
                && found.stream()
                        .filter(place -> place.from() == at + 1)
                        .anyMatch(place -> code.startsWith(place.country().iso2())
                                || place.country().equals(PlaceReader.NO_COUNTRY));
    }

    /** "POD CUHAV", "to IRBND.", "Port: IRBND": right behind a word that points to a place, at the end of a part; other words in capitals go on. */
    private boolean isPointedTo(int at) {
        return tokens.text(at, at + 1).length() == LOCODE_LETTERS
                && at == tokens.last(at)
                && (beside.isBehindPort(at) || (beside.isBehind(at) && beside.pointsTo(at - 1, at, at + 1)));
    }

    /**
     * "CAN-DXB-THR", "CNPEK-RUMOW": a part of nothing but codes of airports or of places, of which the tables hold the watched ones; in a cell
     * of countries, all of the cell. All are of airports or all of
     * places, as other words in capitals have any length: "ASWAN DAM".
     */
    private boolean isOfRoute(int at) {
        int first = sort == Sort.COUNTRIES ? 0 : tokens.first(at);
        int last = sort == Sort.COUNTRIES ? tokens.size() - 1 : tokens.last(at);
        boolean airports = Gazetteer.isAirport(tokens.key(at));
        boolean codes = last > first;
        for (int i = first; codes && i <= last; i++) {
            var word = tokens.text(i, i + 1);
            boolean code = airports ? Gazetteer.isAirport(tokens.key(i)) : gazetteer.mayBeUnLocode(word);
            boolean beside = i == first || sort != Sort.COUNTRIES || tokens.joined(i - 1, i); // "DOM REP"
            codes = code && beside && PlaceScan.isInCapitals(word);
        }
        return codes;
    }

    /**
     * "PEK > FNJ Air Koryo JS152", "DXB-THR with EK", "Baku-THR by air": a code of an airport that a dash, an arrow or a slash joins to another
     * code or to a place, whatever words stand behind the chain or before it.
     */
    private boolean isOfChain(int at) {
        return isInChain(at) && (isChained(at - 1, at) || isChained(at, at + 1));
    }

    private boolean isChained(int first, int second) {
        return first >= 0
                && second < tokens.size()
                && CHAIN.matcher(tokens.between(first, second)).matches()
                && isInChain(first)
                && isInChain(second)
                && (tokens.key(first).length() == tokens.key(second).length() || isPlace(first) || isPlace(second));
    }

    /** Whether a word is a code of an airport or a place, the code in capital letters. */
    private boolean isInChain(int at) {
        return isPlace(at) || (Gazetteer.isAirport(tokens.key(at)) && isLettersInCapitals(tokens.text(at, at + 1)));
    }

    private boolean isPlace(int at) {
        var word = tokens.text(at, at + 1);
        return word.length() >= PlaceScan.FEWEST_LETTERS && gazetteer.named(word) != null;
    }

    private static boolean isLettersInCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    /** "RU LED" and "IR-BND"; "RU-UD". */
    private @Nullable Found inTwoParts(int i, List<Found> found) {
        if (i + 1 >= tokens.size() || !tokens.together(i, i + 1) || !isBesideNothing(i, i + 2, found)) {
            return null;
        }
        var code = tokens.text(i, i + 2);
        var region = gazetteer.subdivision(code);
        var country = region != null || sort == Sort.COUNTRIES ? region : gazetteer.unLocode(code);
        return country != null ? new Found(i, i + 2, country, null, true) : null;
    }

    /** Whether the other words of a part say nothing, such as "Port", or are places themselves: "Moscow SVO". */
    private boolean isBesideNothing(int from, int to, List<Found> found) {
        for (int i = from - 1; i >= 0 && tokens.together(i, from); i--) {
            int at = i;
            boolean place = found.stream().anyMatch(other -> other.from() <= at && at < other.to());
            if (!beside.saysNothing(i) && !place) {
                return false;
            }
        }
        for (int i = to; i < tokens.size() && tokens.together(to - 1, i); i++) {
            if (!beside.saysNothing(i)) {
                return false;
            }
        }
        return true;
    }
}
