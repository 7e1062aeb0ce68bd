package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Tells a call or a stop that is denied, which says of one place alone that nothing goes there: "no call at Bandar Abbas". "No stop until
 * Bandar Abbas", "non-stop to Tehran", "Deliver to Tehran, no call before" and "no call in Iran before May" deny the way to none.
 */
final class DeniedCalls {

    private final PlaceTokens tokens;
    private final PlaceWords words;

    DeniedCalls(PlaceTokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * Where the call stands that a word denies.
     *
     * @param tells what tells of places or ways, of which the first one is denied
     * @return before the first word where it denies something else
     */
    int of(int never, IntPredicate tells) {
        int last = tokens.lastInSentence(never);
        for (int at = never + 1; at <= last; at++) {
            if (words.is(Kind.CALL, tokens.key(at))) {
                return at;
            }
            if (tells.test(at) && !words.is(Kind.NEVER_THROUGH, tokens.key(at))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether "no call at" stands right before places that end what is said, "no call in Iran or Syria"; but not "except call at", "no delay, call at". */
    boolean isDenied(int never, int call, Found place, List<Found> found) {
        return call == never + 1
                && words.is(Kind.NO_CALL, tokens.key(never))
                && tokens.lastInSentence(call) > call + 1
                && words.is(Kind.CALL_AT, tokens.key(call + 1))
                && place.from() >= call + 2
                && IntStream.rangeClosed(call + 2, tokens.lastInSentence(call))
                        .allMatch(at -> isOfAny(at, found) || (at > call + 2 && joins(at)));
    }

    private static boolean isOfAny(int at, List<Found> found) {
        return found.stream().anyMatch(place -> place.from() <= at && at < place.to());
    }

    /** "or", but not "then". */
    private boolean joins(int at) {
        return words.isAnd(tokens.key(at)) && !words.is(Kind.TOWARD, tokens.key(at));
    }
}
