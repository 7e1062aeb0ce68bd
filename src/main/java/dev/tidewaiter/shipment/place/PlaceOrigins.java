package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.List;
import java.util.stream.IntStream;

/** Tells what in a sentence is said of a place, and what of another one that stands before a word which points to it. */
final class PlaceOrigins {

    /** Words behind one of coming among which a buyer stands. */
    private static final int FARTHEST_BUYER = 3;

    /** Words before a buyer which tell what kind of one it is: "our final customer". */
    private static final int MOST_BESIDE_BUYER = 2;

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final PlacesAtWord places;

    PlaceOrigins(PlaceTokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
        this.places = new PlacesAtWord(tokens, words);
    }

    /**
     * Whether a word before a place says that something comes from it; but not who gets goods, "customer from Russia", and not where others
     * come from before they go there: "made in Germany, deliver to Tehran". What is printed comes from where it was printed alone, be it "for Tehran".
     */
    boolean isFrom(int at, Found place, List<Found> found) {
        if (words.is(Kind.PRINTED, tokens.key(at))) {
            return places.of(at, found).contains(place);
        }
        return words.is(Kind.FROM, tokens.key(at)) && !isOfBuyer(at, place.from()) && !goesOn(at, place, found);
    }

    /** Whether a word says where a buyer is from: "customer is from Russia", and "der Auftrag stammt vom Kunden". */
    private boolean isOfBuyer(int at, int from) {
        int before = at;
        boolean coming;
        do {
            coming = words.is(Kind.COMING, tokens.key(before));
            before--;
        } while (!coming
                && tokens.together(before, at)
                && (words.is(Kind.BEING, tokens.key(before)) || words.is(Kind.COMING, tokens.key(before))));
        return coming
                ? isSaidOfBuyer(before) || isFromBuyer(before + 1, from)
                : tokens.together(before, at) && words.is(Kind.BUYER, tokens.key(before));
    }

    /**
     * Whether what a sentence up to a word is about is a buyer, with words like "our" and "final" before it: "le client final est". "Material of the
     * buyer" and "user manual" are goods.
     */
    private boolean isSaidOfBuyer(int last) {
        int buyer = last;
        while (isInSentence(buyer, last) && !words.is(Kind.BUYER, tokens.key(buyer))) {
            if (!isSmall(buyer)) {
                return false;
            }
            buyer--;
        }
        if (!isInSentence(buyer, last)) {
            return false;
        }
        int others = 0;
        boolean belongs = false;
        for (int i = buyer - 1; isInSentence(i, last); i--) {
            boolean other = !isSmall(i) && !words.is(Kind.BUYER, tokens.key(i));
            others += other ? 1 : 0;
            if ((other && belongs) || others > MOST_BESIDE_BUYER || words.is(Kind.RIGHT_BEFORE, tokens.key(i))) {
                return false;
            }
            belongs |= words.is(Kind.BETWEEN, tokens.key(i));
        }
        return true;
    }

    private boolean isInSentence(int at, int last) {
        return at >= 0 && tokens.inSentence(at, last + 1);
    }

    private boolean isSmall(int at) {
        var key = tokens.key(at);
        return words.is(Kind.BEING, key) || words.is(Kind.BETWEEN, key) || words.is(Kind.TOWARD, key);
    }

    /** Whether a buyer stands right behind a word of coming, or behind one or two that point there: "stammt von einem Kunden". */
    private boolean isFromBuyer(int coming, int from) {
        return IntStream.range(coming + 1, Math.min(from, coming + 1 + FARTHEST_BUYER))
                .anyMatch(i -> tokens.together(coming, i) && words.is(Kind.BUYER, tokens.key(i)));
    }

    /** Whether a word between points to the place; one that means "in" as well only behind another place or part. */
    private boolean goesOn(int at, Found place, List<Found> found) {
        return IntStream.range(at + 1, place.from()).anyMatch(i -> {
            var key = tokens.key(i);
            boolean points = words.is(Kind.TOWARD, key) && !words.is(Kind.BUYER, key);
            boolean behind = !(tokens.together(at, i) && tokens.inSentence(at, i))
                    || found.stream().anyMatch(other -> at < other.from() && other.to() <= i);
            return points && (behind || !words.is(Kind.INSIDE, key));
        });
    }
}
