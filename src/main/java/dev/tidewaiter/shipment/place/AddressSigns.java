package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import java.util.List;
import java.util.Locale;

/** Signs in a text that tell which of several places of one name is meant: American states, postcodes and letters. */
final class AddressSigns {

    private final PlaceTokens tokens;
    private final PlaceWords words;

    AddressSigns(PlaceTokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** "St. Petersburg, FL", "Havana St. Dock, Tampa FL": two letters of an American state right behind a town, or at the end. */
    boolean isInAmericanState(Found place) {
        if (place.entry() == null || !place.entry().elsewhere().contains(PlaceWords.COUNTRY_OF_STATES.iso2())) {
            return false;
        }
        int last = tokens.size() - 1;
        boolean behind = isState(place.to()) && !joins(place.to());
        return behind || (last > place.to() && isInCapitals(last) && isState(last));
    }

    /**
     * "Cuba, MO 65453", "Cuba, Missouri 65453", "Cuba, New York": a town that bears the name of a country, before an American state and its
     * postcode, or before the name of one that ends the text.
     */
    boolean isBeforeAmericanState(Found place, List<Found> found) {
        boolean letters = isState(place.to()) && isPostcode(place.to() + 1);
        return letters
                || found.stream()
                        .anyMatch(other -> other.from() == place.to()
                                && other.country().equals(PlaceWords.COUNTRY_OF_STATES)
                                && isNamedState(other)
                                && (isPostcode(other.to()) || other.to() == tokens.size()));
    }

    /**
     * "Cuba, MO": the name of a country, alone in its part, before two letters of a state that end the text without a postcode. That may be a
     * town there, and "MO" something else, so that what stands beside the text has to tell.
     */
    boolean mayBeTownOfState(Found place, List<Found> found) {
        int state = place.to();
        return !place.isTown()
                && state == tokens.size() - 1
                && isState(state)
                && isInCapitals(state)
                && !tokens.together(state - 1, state)
                && !tokens.together(place.from() - 1, place.from())
                && found.stream()
                        .noneMatch(other -> other.isTown() && other.country().equals(place.country()));
    }

    /** Whether a text ends in an American state behind a comma: "Sebastopol, CA", "Sebastopol, CA 95472". */
    boolean endInAmericanState() {
        int last = tokens.size() - 1;
        int state = isPostcode(last) ? last - 1 : last;
        return state > 0 && isState(state) && isInCapitals(state) && !tokens.together(state - 1, state);
    }

    /** Whether it is a state that is named and not the United States: "Tehran, Iran, USA" stays in Iran. */
    private boolean isNamedState(Found place) {
        return words.isState(PlaceNameKey.of(tokens.text(place.from(), place.to())));
    }

    /** "Moscow or United States": no mark stands beside the word, and no postcode behind it. */
    private boolean joins(int at) {
        return words.isAnd(tokens.key(at))
                && tokens.together(at - 1, at)
                && tokens.together(at, at + 1)
                && Character.isLetter(tokens.key(at + 1).charAt(0));
    }

    private boolean isPostcode(int at) {
        return at >= 0 && at < tokens.size() && words.isPostcodeOfStates(tokens.key(at));
    }

    private boolean isState(int at) {
        return at < tokens.size() && tokens.key(at).length() == 2 && words.isState(tokens.key(at));
    }

    private boolean isInCapitals(int at) {
        var word = tokens.text(at, at + 1);
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether a country stands right behind a town, and is none that the tables know a place of the name in. */
    boolean isClaimed(Found town, List<Found> kept) {
        var entry = town.entry();
        return entry != null
                && !entry.region()
                && kept.stream()
                        .anyMatch(other -> other.from() == town.to()
                                && !other.isTown()
                                && !other.country().equals(town.country())
                                && !entry.elsewhere().contains(other.country().iso2()));
    }

    /** Whether an address is written as in a country of the tables, by its letters or its postcode, and names no other country. */
    boolean isWrittenThere(List<Found> found) {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.isAsWrittenThere(tokens.key(i))) {
                return found.stream().allMatch(other -> other.entry() != null);
            }
        }
        return false;
    }
}
