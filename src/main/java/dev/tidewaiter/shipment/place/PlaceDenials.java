package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.List;
import java.util.stream.IntStream;

/** Tells which words of a text say that goods do not go to a place. */
final class PlaceDenials {

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final DeniedWords denied;
    private final DeniedParts parts;
    private final DeniedCalls calls;

    PlaceDenials(PlaceTokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
        this.denied = new DeniedWords(tokens, words);
        this.parts = new DeniedParts(tokens, words, denied);
        this.calls = new DeniedCalls(tokens, words, denied);
    }

    /** Whether any word of the text forbids something. */
    boolean any() {
        return IntStream.range(0, tokens.size()).anyMatch(this::isNever);
    }

    /**
     * Whether words before a place in its sentence say that nothing goes there, or the last one behind it: "not for delivery in Iran", "no
     * transit through Iran", "livraison en Russie exclue"; but not the "no" of a number.
     */
    boolean denies(Found place, List<Found> found) {
        int behind = place.to();
        if (isDeniedBehind(place, found)
                || (behind == tokens.last(behind - 1) && isNever(behind, found))
                || isDeniedCall(place, found)
                || isInsteadOfOther(place, found)) {
            return true;
        }
        boolean toward = false;
        for (int i = place.from() - 1; tokens.together(i, place.from()) && tokens.inSentence(i, place.from()); i--) {
            var key = tokens.key(i);
            if (toward && isNever(i, found) && calls.of(i, found) < 0 && denied.reaches(i, place, found)) {
                return true;
            }
            toward |= words.is(Kind.TOWARD, key) || words.is(Kind.RIGHT_BEFORE, key) || words.isVia(key);
        }
        return false;
    }

    /** "Villach-Koper-Alexandria, not Latakia": a part that only denies a place, behind another that goods go to. */
    private boolean isInsteadOfOther(Found place, List<Found> found) {
        int never = place.from() - 1;
        return never > 0
                && never == tokens.first(place.from())
                && place.to() - 1 == tokens.last(place.to() - 1)
                && isNever(never, found)
                && Character.isUpperCase(tokens.text(never - 1, never).charAt(0));
    }

    private boolean isDeniedCall(Found place, List<Found> found) {
        return calls.any()
                && IntStream.range(0, place.from())
                        .anyMatch(at -> isNever(at, found) && isDeniedCall(at, place, found));
    }

    private boolean isDeniedCall(int never, Found place, List<Found> found) {
        int call = calls.of(never, found);
        return call >= 0 && calls.isDenied(never, call, place, found);
    }

    /** Whether a word for a call or a stop says that goods go to the place behind it. */
    boolean callsAt(int call, Found place, List<Found> found) {
        return calls.pointsTo(call, place, found);
    }

    /**
     * Whether a word forbids a place: in its own part of a sentence, where it may reach it, or in one beside it that goes on with it; but not
     * that of "insurance excluded, deliver to Moscow", nor "发往莫斯科，请勿倒置", where it forbids to turn the goods over.
     */
    boolean forbids(int at, Found place, List<Found> found) {
        if (!isNever(at, found) || calls.takesBack(at)) {
            return false;
        }
        int call = calls.of(at, found);
        if (call >= 0) {
            return calls.isDenied(at, call, place, found);
        }
        int first = tokens.firstInSentence(at);
        int end = tokens.lastInSentence(at) + 1;
        if (first <= place.from() && place.from() < end) {
            return denied.reaches(at, place, found);
        }
        if (tokens.get(at).ideographs()) {
            return end - first == 1 ? words.tellsOfWays(tokens.key(at)) : tellsOfWay(first, end, found);
        }
        boolean tells =
                at > place.from() || end - first == 1 || denied.isSaidOfNext(at) || tellsOfWay(first, end, found);
        return tells && parts.reaches(at, place, found);
    }

    private boolean tellsOfWay(int first, int end, List<Found> found) {
        return IntStream.range(first, end)
                .anyMatch(i -> words.is(Kind.TOWARD, tokens.key(i)) || words.isVia(tokens.key(i)) || isIn(i, found));
    }

    /**
     * Whether a word behind a place excludes it: "Lieferung nach Russland ausgeschlossen", "to Russia or Belarus is prohibited". Elsewhere it
     * excludes something else.
     */
    boolean isDeniedBehind(Found place, List<Found> found) {
        boolean and = false;
        for (int at = place.to();
                at <= place.to() + words.limits().deniedBehind()
                        && tokens.together(at - 1, at)
                        && tokens.inSentence(at - 1, at);
                at++) {
            var key = tokens.key(at);
            if (words.is(Kind.NEVER_BEHIND, key)) {
                return true;
            }
            boolean joins = words.is(Kind.AND, key) && !words.is(Kind.TOWARD, key);
            if (!joins && !words.is(Kind.BEING, key) && !(and && isIn(at, found))) {
                return false; // "to Moscow and insurance excluded" excludes the insurance
            }
            and = joins || (and && isIn(at, found)); // a place of several words goes on
        }
        return false;
    }

    static boolean isIn(int at, List<Found> found) {
        return found.stream().anyMatch(other -> other.from() <= at && at < other.to());
    }

    /** A word that forbids; but not the "no" of C/NO 1, nor the "not" of "not before May". */
    boolean isNever(int at) {
        return isNever(at, List.of());
    }

    /** The same; the "non" of "non-Russian" counts where that is a place that was found. */
    private boolean isNever(int at, List<Found> found) {
        if (tokens.get(at).ideographs()) {
            return words.forbids(tokens.key(at));
        }
        return words.is(Kind.NEVER, tokens.key(at))
                && !(tokens.together(at, at + 1) && words.is(Kind.NEVER_WHEN, tokens.key(at + 1)))
                && !denied.isOfNumber(at)
                && !denied.isFirstOfWord(at, found);
    }
}
