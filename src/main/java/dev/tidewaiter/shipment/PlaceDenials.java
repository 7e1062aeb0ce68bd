package dev.tidewaiter.shipment;

import dev.tidewaiter.shipment.PlaceScan.Found;
import dev.tidewaiter.shipment.PlaceWords.Kind;
import java.util.List;
import java.util.stream.IntStream;

/** Tells which words of a text say that goods do not go to a place. */
final class PlaceDenials {

    /** Words between a place and what excludes it: "and", another place, "is strictly". */
    private static final int MOST_BETWEEN = 4;

    private final PlaceTokens tokens;
    private final PlaceWords words;

    PlaceDenials(PlaceTokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * Whether words before a place in its part say that nothing goes there, or the last one behind it: "not for delivery in Iran", "no
     * transit through Iran", "livraison en Russie exclue"; but not the "no" of a number.
     */
    boolean denies(Found place) {
        int behind = place.to();
        if (isDeniedBehind(place) || (behind == tokens.last(behind - 1) && isNever(behind))) {
            return true;
        }
        boolean toward = false;
        for (int i = place.from() - 1; tokens.together(i, place.from()); i--) {
            var key = tokens.key(i);
            if (toward && isNever(i)) {
                return true;
            }
            toward |= words.is(Kind.TOWARD, key) || words.is(Kind.RIGHT_BEFORE, key) || words.isVia(key);
        }
        return false;
    }

    /**
     * Whether a word forbids a place: in its own part of the text, or in one that tells of places or ways itself or says no more; but not
     * that of "insurance excluded, deliver to Moscow".
     */
    boolean forbids(int at, Found place, List<Found> found) {
        if (isDeniedBehind(place)) {
            return true;
        }
        if (!isNever(at)) {
            return false;
        }
        int first = tokens.first(at);
        int end = tokens.last(at) + 1;
        return (first <= place.from() && place.from() < end)
                || end - first == 1
                || IntStream.range(first, end)
                        .anyMatch(i -> words.is(Kind.TOWARD, tokens.key(i))
                                || words.isVia(tokens.key(i))
                                || found.stream().anyMatch(other -> other.from() <= i && i < other.to()));
    }

    /**
     * Whether a word behind a place excludes it: "Lieferung nach Russland ausgeschlossen", "to Russia or Belarus is prohibited". Elsewhere it
     * excludes something else.
     */
    private boolean isDeniedBehind(Found place) {
        boolean other = false;
        for (int at = place.to(); at <= place.to() + MOST_BETWEEN && tokens.together(at - 1, at); at++) {
            var key = tokens.key(at);
            if (words.is(Kind.NEVER_BEHIND, key)) {
                return true;
            }
            if (!other && !words.is(Kind.AND, key) && !words.is(Kind.BEING, key)) {
                return false;
            }
            other = words.is(Kind.AND, key);
        }
        return false;
    }

    /** A word that forbids; but not the "no" of C/NO 1. */
    boolean isNever(int at) {
        if (tokens.get(at).ideographs()) {
            return words.forbids(tokens.key(at));
        }
        return words.is(Kind.NEVER, tokens.key(at))
                && !(at + 1 < tokens.size()
                        && Character.isDigit(
                                tokens.key(at + 1).isEmpty()
                                        ? ' '
                                        : tokens.key(at + 1).charAt(0)));
    }
}
