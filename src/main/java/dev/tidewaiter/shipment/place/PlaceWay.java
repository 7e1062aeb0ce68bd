package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.regex.Pattern;

/** Tells whether a piece of text between two places says that goods go from the one to the other. */
final class PlaceWay {

    private static final Pattern DASH_OR_ARROW = Pattern.compile("\\s[-–—]|[-–—]\\s|[>→/]");

    private PlaceWay() {}

    static boolean isIn(String between, PlaceTokens tokens, PlaceWords words) {
        return DASH_OR_ARROW.matcher(between).find()
                || tokens.anyKey(key -> words.is(Kind.TOWARD, key) || words.isVia(key) || words.is(Kind.FROM, key));
    }
}
