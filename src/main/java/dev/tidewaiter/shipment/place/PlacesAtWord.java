package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places at which something is said to be, each as its country, the next or the last of a list: "call at Bandar Abbas, Iran, or Tartus". */
final class PlacesAtWord {

    private final PlaceTokens tokens;
    private final PlaceWords words;

    PlacesAtWord(PlaceTokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The places behind a word, the first of which has "at" before it and at most "any port of" beside that. */
    List<Found> of(int word, List<Found> found) {
        var listed = new ArrayList<Found>(2);
        int at = behindFillers(word + 1, found);
        boolean said = words.is(Kind.RIGHT_BEFORE, tokens.key(word)); // "calling Tartus"
        for (int i = word + 1; i < at; i++) {
            said |= words.is(Kind.CALL_AT, tokens.key(i));
        }
        var place = said && tokens.together(word, at) ? at(at, found) : null;
        while (place != null) {
            listed.add(place);
            place = following(place, found);
        }
        return listed;
    }

    private int behindFillers(int from, List<Found> found) {
        int at = from;
        while (at < tokens.size()
                && at(at, found) == null // La Habana
                && tokens.together(from, at)
                && (words.is(Kind.CALL_AT, tokens.key(at))
                        || words.is(Kind.WHERE, tokens.key(at))
                        || words.is(Kind.BETWEEN, tokens.key(at)))) {
            at++;
        }
        return at;
    }

    private static @Nullable Found at(int from, List<Found> found) {
        for (var place : found) {
            if (place.from() == from && !place.isWithinToken()) {
                return place;
            }
        }
        return null;
    }

    private @Nullable Found following(Found last, List<Found> found) {
        int next = last.to();
        if (!ends(last)) {
            return joins(next) ? at(behindFillers(next + 1, found), found) : null;
        }
        var place = next < tokens.size() && tokens.inSentence(next - 1, next) ? at(next, found) : null;
        if (place == null) {
            return null;
        }
        boolean country = place.entry() == null && place.country().equals(last.country());
        return country || isListed(place, found) ? place : null;
    }

    /** Whether commas lead from a country on to "or" and the last one: "Iran, Syria or Cuba". Towns may as well be the next stops. */
    private boolean isListed(Found first, List<Found> found) {
        @Nullable Found place = first;
        while (place != null && place.entry() == null && ends(place)) {
            int next = place.to();
            place = next < tokens.size() && tokens.comma(next - 1, next) ? at(next, found) : null;
        }
        if (place == null
                || place.entry() != null
                || !tokens.comma(first.from() - 1, first.from())
                || !joins(place.to())) {
            return false;
        }
        var last = at(behindFillers(place.to() + 1, found), found);
        return last != null && last.entry() == null && ends(last);
    }

    /** Whether a place is the last that its part of a sentence says. */
    private boolean ends(Found place) {
        return tokens.lastInSentence(place.to() - 1) == place.to() - 1;
    }

    /** "Or", "nor". */
    boolean joins(int at) {
        var key = at < tokens.size() ? tokens.key(at) : "";
        return words.is(Kind.NO_CALL, key) || (words.is(Kind.AND, key) && !words.is(Kind.TOWARD, key));
    }
}
