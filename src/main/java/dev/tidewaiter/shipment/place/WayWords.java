package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import dev.tidewaiter.wordlist.WordLists;

/** Words that say that goods go on, or for whom they are, whatever place or party stands beside them. */
public final class WayWords {

    private final PlaceWords words;

    private WayWords(PlaceWords words) {
        this.words = words;
    }

    /**
     * Reads the words.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static WayWords of(WordLists lists) {
        return new WayWords(PlaceWords.of(lists));
    }

    /** Whether a text tells of the way of goods, or for whom they are given. */
    public boolean areIn(String text) {
        return PlaceTokens.of(text)
                .anyKey(key -> words.is(Kind.TOWARD, key)
                        || words.is(Kind.RIGHT_BEFORE, key)
                        || words.isOnward(key)
                        || words.isRoute(key));
    }

    /** Whether a text is a term under which goods are delivered at the place that it names: "CIF", and not "FOB". */
    public boolean isDeliveredTerm(String text) {
        var tokens = PlaceTokens.of(text.replace("&", "and")); // a place may end at the sign, a term does not
        return tokens.anyKey(key -> words.is(Kind.DELIVERED_TERM, key))
                && !tokens.anyKey(key -> words.is(Kind.HANDED_OVER_TERM, key));
    }
}
