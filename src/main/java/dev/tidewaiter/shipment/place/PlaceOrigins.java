package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.List;
import java.util.stream.IntStream;

/** Tells what in a sentence is said of a place, and what of another one that stands before a word which points to it. */
final class PlaceOrigins {

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
        return words.is(Kind.FROM, tokens.key(at)) && !isOfBuyer(at) && !goesOn(at, place, found);
    }

    /** Whether a word says where a buyer is from: "customer is from Russia", and "der Auftrag stammt vom Kunden", wherever in its sentence that stands. */
    private boolean isOfBuyer(int at) {
        int before = at;
        boolean coming;
        do {
            coming = words.is(Kind.COMING, tokens.key(before));
            before--;
        } while (!coming
                && tokens.together(before, at)
                && (words.is(Kind.BEING, tokens.key(before)) || words.is(Kind.COMING, tokens.key(before))));
        return coming
                ? isBuyerInSentence(before + 1)
                : tokens.together(before, at) && words.is(Kind.BUYER, tokens.key(before));
    }

    private boolean isBuyerInSentence(int at) {
        return IntStream.range(0, tokens.size())
                .anyMatch(i ->
                        words.is(Kind.BUYER, tokens.key(i)) && tokens.inSentence(Math.min(i, at), Math.max(i, at)));
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
