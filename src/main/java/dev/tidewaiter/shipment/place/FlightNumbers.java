package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.regex.Pattern;

/** Numbers of flights, behind which the letters of an airport stand; goods of a size and numbers by their label look alike. */
final class FlightNumbers {

    /** The two letters or figures of an airline, of which one is a letter, and the number of a flight. */
    private static final Pattern FLIGHT = Pattern.compile("(?:[A-Z][A-Z0-9]|[0-9][A-Z]) \\d{2,4}");

    private final PlaceTokens tokens;
    private final PlaceWords words;

    FlightNumbers(PlaceTokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Whether a word ends its part behind the number of a flight: "W5 081 IKA". */
    boolean isBefore(int at) {
        int airline = at - 2;
        return tokens.together(airline, at)
                && at == tokens.last(at)
                && FLIGHT.matcher(tokens.text(airline, at)).matches()
                && (tellsFlight(airline) || isAirline(tokens.key(airline), tokens.key(at)));
    }

    /** Whether a word of the same part, or the label of it, tells of a flight: "by air KK 401 LED", "Flight: KK 401 LED". */
    private boolean tellsFlight(int airline) {
        int first = tokens.first(airline);
        boolean labelled = first > 0 && tokens.colon(first - 1, first);
        return tokens.anyKey(labelled ? first - 1 : first, airline, key -> words.is(Kind.FLIGHT, key));
    }

    /**
     * Whether two signs alone say that a flight follows. Where the airport's letters are goods as well only an airline of the list is one, and
     * only if it is no size itself: "SU 36 LED", but neither "TV 55 LED" nor "IR 850 LED". A letter and a figure are a size elsewhere too,
     * "M5 40 KUF"; of two letters any may be an airline, unless they begin the number of a standard, a size or an order: "DN 50 PEE", "NO 4711 THR".
     */
    private boolean isAirline(String signs, String airport) {
        boolean known = words.is(Kind.AIRLINE, signs);
        boolean size = words.is(Kind.NO_AIRLINE, signs);
        boolean letters = signs.chars().allMatch(Character::isLetter);
        return words.is(Kind.GOODS_TOO, airport) ? known && !size : known || (letters && !size);
    }
}
