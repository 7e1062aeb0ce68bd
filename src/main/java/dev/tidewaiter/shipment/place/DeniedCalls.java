package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.function.IntPredicate;

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

    /** Whether "no call at" stands right before a place that ends what is said; but not "except call at", "no delay, call at". */
    boolean isDenied(int never, int call, Found place) {
        boolean ends = tokens.lastInSentence(call) == place.to() - 1;
        return ends
                && call == never + 1
                && words.is(Kind.NO_CALL, tokens.key(never))
                && place.from() == call + 2
                && words.is(Kind.CALL_AT, tokens.key(call + 1));
    }
}
