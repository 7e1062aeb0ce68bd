package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.regex.Pattern;

/** Tells whether a piece of text between two places says that goods go from the one to the other. */
final class PlaceWay {

    private static final Pattern DASH_OR_ARROW = Pattern.compile("\\s[-–—]|[-–—]\\s|[>→/]");

    /** What parts two addresses in one cell. A comma, a bracket or a dash may as well stand between a town and its country. */
    private static final String BETWEEN_ADDRESSES = ";；|";

    private static final String BETWEEN_PLACES = BETWEEN_ADDRESSES + "/／、+&>→";

    private PlaceWay() {}

    /** Whether a mark says that what stands before it and behind it are two places, and not a town and its country. */
    static boolean isBetweenTwo(String between, boolean ofAddress) {
        var marks = ofAddress ? BETWEEN_ADDRESSES : BETWEEN_PLACES;
        return between.chars().anyMatch(c -> marks.indexOf(c) >= 0);
    }

    static boolean isIn(String between, PlaceTokens tokens, PlaceWords words) {
        return DASH_OR_ARROW.matcher(between).find()
                || tokens.anyKey(key -> words.is(Kind.TOWARD, key) || words.isVia(key) || words.is(Kind.FROM, key));
    }
}
