package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells whether what one part of a sentence forbids goes on in another: "shall not sell, export or re-export, directly or indirectly, to
 * Russia", "not for Russia, Belarus or Iran"; but not in "do not use hooks, deliver to Tehran", nor over the end of a sentence.
 */
final class DeniedParts {

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final DeniedWords denied;

    DeniedParts(PlaceTokens tokens, PlaceWords words, DeniedWords denied) {
        this.tokens = tokens;
        this.words = words;
        this.denied = denied;
    }

    /** Whether a word that forbids reaches a place in another part of the text. */
    boolean reaches(int at, Found place, List<Found> found) {
        boolean alone = tokens.firstInSentence(place.from()) == place.from();
        if (!alone && tokens.slashed(Math.min(at, place.from()), Math.max(at, place.from()))) {
            return false; // "not to Belarus / to Moscow" are two remarks
        }
        return at < place.from() ? reachesBehind(at, place, found) : reachesBefore(at, place, found);
    }

    /** The place stands behind the part that forbids. */
    private boolean reachesBehind(int at, Found place, List<Found> found) {
        int first = tokens.firstInSentence(at);
        int last = tokens.lastInSentence(at);
        if (!tokens.inSentence(at, place.from())) {
            return false;
        }
        if (at == last && words.is(Kind.CALL, tokens.key(tokens.firstInSentence(place.from())))) {
            return false; // "T/S no - call at"
        }
        boolean colon = isColon(tokens.mark(last));
        if (first == last) {
            return colon
                    && !words.is(Kind.NEVER_OF_WORD, tokens.key(at)); // "prohibited: Russia", but not "no, deliver to"
        }
        boolean listed = colon
                || IntStream.rangeClosed(first, last).anyMatch(i -> PlaceDenials.isIn(i, found))
                || denied.isAllSaidOfWay(at, found)
                || !denied.isSaidOfNext(at);
        return listed && isSaidOfWay(at, found) && goesOn(place, found);
    }

    private boolean isSaidOfWay(int at, List<Found> found) {
        return !denied.isSaidOfNext(at) || denied.isSaidOfWay(at, found);
    }

    /** Whether the part of a place only goes on: with the place, "to" it or "or delivery to" it; a verb of its own sends the goods there. */
    private boolean goesOn(Found place, List<Found> found) {
        int first = tokens.firstInSentence(place.from());
        for (int i = first; i < place.from(); i++) {
            if (isAnd(i) && (i == first || joins(i - 1, found))) {
                return true;
            }
            if (denied.isVerbOfWay(i) && !isAnd(i + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnd(int at) {
        return words.is(Kind.AND, tokens.key(at)) && !words.is(Kind.TOWARD, tokens.key(at));
    }

    private boolean joins(int before, List<Found> found) {
        return denied.isVerbOfWay(before)
                || words.is(Kind.DENIED, tokens.key(before))
                || PlaceDenials.isIn(before, found);
    }

    /** The place stands before the part that forbids: "Russia: no", "Iran - not for export", "to Russia: not allowed". */
    private boolean reachesBefore(int at, Found place, List<Found> found) {
        int first = tokens.firstInSentence(at);
        int last = tokens.lastInSentence(at);
        int end = tokens.lastInSentence(place.from());
        if (!tokens.inSentence(place.from(), at)
                || !IntStream.range(end + 1, first).allMatch(i -> PlaceDenials.isIn(i, found) || isAnd(i))) {
            return false;
        }
        return first == last
                || (denied.isSaidOfNext(at) ? denied.isAllSaidOfWay(at, found) : tellsNothingElse(first, last, found));
    }

    private boolean tellsNothingElse(int first, int last, List<Found> found) {
        return IntStream.rangeClosed(first, last)
                .allMatch(i -> words.is(Kind.BEING, tokens.key(i))
                        || words.is(Kind.NEVER, tokens.key(i))
                        || words.is(Kind.DENIED, tokens.key(i))
                        || denied.isVerbOfWay(i)
                        || denied.isBetween(tokens.key(i))
                        || PlaceDenials.isIn(i, found));
    }

    private static boolean isColon(char mark) {
        return mark == ':' || mark == '：';
    }
}
