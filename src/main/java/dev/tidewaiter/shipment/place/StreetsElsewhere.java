package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.List;

/**
 * Tells the street of another town from the place that it is called after, where the word for a street may be one of a garden or a hall as well:
 * "12 Tehran Grove, Leeds", "Cuba Gardens 4, Bergen". A part of an address that nobody knows may be a quarter of the place itself: "12 Tehran
 * Gardens, Vali Asr".
 */
final class StreetsElsewhere {

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final PlaceContext beside;

    StreetsElsewhere(PlaceTokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
        this.beside = new PlaceContext(tokens, words);
    }

    /** Whether a name is that of a street, and a comma joins it to a place elsewhere. */
    boolean has(Found place, List<Found> found, Sort sort) {
        int street = place.to();
        if (!tokens.together(street - 1, street) || !words.is(Kind.AFTER_WITH_NUMBER, tokens.key(street))) {
            return false;
        }
        boolean own = found.stream()
                .anyMatch(other -> other.from() > street && other.country().equals(place.country()));
        int end = tokens.together(street, street + 1) && beside.isNumber(street + 1) ? street + 1 : street;
        return !own && isElsewhere(end, place, found, sort);
    }

    /**
     * Whether the next part begins with a place of another country; in an address one behind it may, as between them may stand a quarter. In a
     * sentence no more than postcodes and places stand in that part: "documents to Berlin" are sent there, not the goods.
     */
    private boolean isElsewhere(int end, Found place, List<Found> found, Sort sort) {
        for (int last = end; last + 1 < tokens.size() && tokens.comma(last, last + 1); last = tokens.last(last + 1)) {
            int first = last + 1;
            int to = tokens.last(first) + 1;
            while (first < to - 1 && beside.isNumber(first)) {
                first++; // 10115 Berlin
            }
            if (isOther(first, place, found)) {
                return !sort.isOfAnything() || saysNoMore(first, to, found);
            }
            boolean goes = tokens.anyKey(
                    first, to, key -> words.is(Kind.TOWARD, key) || words.is(Kind.FROM, key) || words.isVia(key));
            if (sort != Sort.ADDRESS || goes) {
                return false;
            }
        }
        return false;
    }

    private boolean isOther(int at, Found place, List<Found> found) {
        return words.is(Kind.OTHER_TOWN, tokens.key(at))
                || found.stream()
                        .anyMatch(
                                other -> other.from() == at && !other.country().equals(place.country()));
    }

    private boolean saysNoMore(int from, int to, List<Found> found) {
        for (int i = from; i < to; i++) {
            int at = i;
            var key = tokens.key(i);
            if (!words.is(Kind.OTHER_TOWN, key)
                    && key.chars().noneMatch(Character::isDigit)
                    && found.stream().noneMatch(other -> other.from() <= at && at < other.to())) {
                return false;
            }
        }
        return true;
    }
}
