package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells a call or a stop that is denied, which says of the places at it alone that nothing goes there: "no call at Bandar Abbas, Iran". "No
 * stop until Bandar Abbas", "non-stop to Tehran", "Deliver to Tehran, no call before" and "no call in Iran before May" deny the way to none.
 */
final class DeniedCalls {

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final DeniedWords denied;
    private final PlacesAtWord places;

    /** Most texts speak of no call, and then nothing of them is looked at again. */
    private final boolean any;

    DeniedCalls(PlaceTokens tokens, PlaceWords words, DeniedWords denied) {
        this.tokens = tokens;
        this.words = words;
        this.denied = denied;
        this.places = new PlacesAtWord(tokens, words);
        this.any = IntStream.range(0, tokens.size()).anyMatch(at -> words.is(Kind.CALL, tokens.key(at)));
    }

    /** Whether a text speaks of any call. */
    boolean any() {
        return any;
    }

    /** Where the call stands that a word denies, before any other way or place; before the first word where it denies something else. */
    int of(int never, List<Found> found) {
        if (!any || tokens.get(never).ideographs()) {
            return -1;
        }
        int last = tokens.lastInSentence(never);
        for (int at = never + 1; at <= last; at++) {
            if (words.is(Kind.CALL, tokens.key(at))) {
                return at;
            }
            if (denied.tells(at, found) && !words.is(Kind.NEVER_THROUGH, tokens.key(at))) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether "no call at" stands before a place, alone or one of several, of which the last ends what is said; but not "except call at", "no
     * direct call at", nor "without a stop to".
     */
    boolean isDenied(int never, int call, Found place, List<Found> found) {
        if (!denies(never, call) || (words.is(Kind.NEVER_OF_NOUN, tokens.key(never)) && mayLead(call + 1))) {
            return false;
        }
        var listed = places.of(call, found);
        return listed.contains(place)
                && saysNoMore(listed.get(listed.size() - 1).to());
    }

    /** Whether at most "ports", "allowed" or "en route" stand behind the places, and no time or other way. */
    private boolean saysNoMore(int behind) {
        return IntStream.rangeClosed(behind, tokens.lastInSentence(behind - 1))
                .mapToObj(tokens::key)
                .allMatch(key -> words.is(Kind.CALL_AT, key)
                        || words.is(Kind.WHERE, key)
                        || words.isRoute(key)
                        || words.is(Kind.BEING, key)
                        || (words.is(Kind.DENIED, key) && !words.is(Kind.TOWARD, key)));
    }

    /** Whether a word denies a call and nothing of it: "no call", "not to call"; but not "transit forbidden, call", though "forbidden to call". */
    private boolean denies(int never, int call) {
        var key = tokens.key(never);
        boolean bare = call == never + 1;
        return (words.is(Kind.NO_CALL, key) || (words.is(Kind.NO_CALL_TO, key) && !bare))
                && IntStream.range(never + 1, call).allMatch(at -> words.is(Kind.CALL_THROUGH, tokens.key(at)));
    }

    /** "Senza scalo a", "без остановки в": at a place, or as often on the way to it. */
    private boolean mayLead(int at) {
        return at < tokens.size() && words.is(Kind.WAY_TO, tokens.key(at));
    }

    /** Whether a call is one at a place behind it, or its denial says how goods go there: "no stop until Tehran". */
    boolean pointsTo(int call, Found place, List<Found> found) {
        return any
                && words.is(Kind.CALL, tokens.key(call))
                && tokens.together(call, place.from())
                && tokens.inSentence(call, place.from())
                && (places.of(call, found).contains(place) || isOnDeniedWay(call, place, found));
    }

    /**
     * "No stop until Tehran", "non-stop Tehran"; but "does not call Tehran" says nothing of the way, nor "no call at Oslo or Tartus" of a place
     * that no table holds.
     */
    private boolean isOnDeniedWay(int call, Found place, List<Found> found) {
        boolean next = place.from() == call + 1;
        boolean listed = words.is(Kind.CALL_AT, tokens.key(call + 1))
                && IntStream.range(call + 2, place.from()).anyMatch(places::joins);
        return nevers(call).anyMatch(at -> of(at, found) == call && !((next || listed) && denies(at, call)));
    }

    /** "No calls except Tehran": the word right behind a denied call takes back what is denied. */
    boolean takesBack(int at) {
        return any
                && at > 0
                && words.is(Kind.NEVER_OF_NOUN, tokens.key(at))
                && words.is(Kind.CALL, tokens.key(at - 1))
                && nevers(at - 1).anyMatch(never -> denies(never, at - 1));
    }

    private IntStream nevers(int call) {
        return IntStream.range(tokens.firstInSentence(call), call).filter(at -> words.is(Kind.NEVER, tokens.key(at)));
    }
}
