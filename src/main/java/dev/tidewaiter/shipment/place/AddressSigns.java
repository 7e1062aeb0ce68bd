package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceScan.Found;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Signs in a text that tell which of several places of one name is meant: American states, postcodes and letters. */
final class AddressSigns {

    private final PlaceTokens tokens;
    private final PlaceWords words;

    private final BetweenPlaces between;

    AddressSigns(PlaceTokens tokens, PlaceWords words, BetweenPlaces between) {
        this.tokens = tokens;
        this.words = words;
        this.between = between;
    }

    /**
     * "St. Petersburg, FL", "St. Petersburg / Florida", "Havana St. Dock, Tampa FL": an American state right behind a town, or two letters of
     * one at the end.
     */
    boolean isInAmericanState(Found place, List<Found> found) {
        if (place.entry() == null || !place.entry().elsewhere().contains(PlaceWords.COUNTRY_OF_STATES.iso2())) {
            return false;
        }
        int last = tokens.size() - 1;
        int behind = place.to();
        return (isWrittenState(behind, found) && !between.joins(behind) && !between.areTwoAddresses(behind, behind))
                || found.stream().anyMatch(other -> isStateOf(place, other))
                || (last > behind && isState(last) && between.maySayState(last) && !between.areTwo(behind, last));
    }

    /** Whether the words beside letters in capitals are not: "St. Petersburg FL warehouse", but not "Moscow IN MAY". */
    private boolean standsOut(int at) {
        return !isInCapitals(at - 1) && !isInCapitals(at + 1);
    }

    private boolean isStateOf(Found place, Found other) {
        return other.from() == place.to()
                && other.country().equals(PlaceWords.COUNTRY_OF_STATES)
                && isNamedState(other)
                && !between.areTwoAddresses(place.to(), other.from());
    }

    /**
     * Letters of a state, and not the word "in" of a sentence: a postcode follows them, or they are in capitals, and where others are, a mark or the
     * country follows.
     */
    private boolean isWrittenState(int at, List<Found> found) {
        boolean country = found.stream()
                .anyMatch(other -> other.from() == at + 1 && other.country().equals(PlaceWords.COUNTRY_OF_STATES));
        return isState(at)
                && ((isInCapitals(at) && (country || !tokens.together(at, at + 1) || standsOut(at)))
                        || isPostcode(at + 1));
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
                                && (isPostcode(other.to()) || other.to() == tokens.size())
                                && !between.areTwo(place.to(), other.from()));
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
                && !between.areTwo(state, state)
                && !tokens.together(place.from() - 1, place.from())
                && found.stream()
                        .noneMatch(other -> other.isTown() && other.country().equals(place.country()));
    }

    /** Whether a country's name with the letters of a state behind it ends a text and is a town there, no town of the country beside it: "Cuba, NY". */
    boolean isAmericanTown(Found place, List<Found> found) {
        return mayBeTownOfState(place, found)
                && words.is(PlaceWords.Kind.AMERICAN_TOWN, PlaceNameKey.of(tokens.text(place.from(), tokens.size())));
    }

    /**
     * "Russia Wharf, 530 Atlantic Ave, Boston, USA": the name of a country heads an address that ends in a town and another country, and is
     * that of a house there, as a country has many wharves. Without the town the house may be where it is called after.
     */
    boolean isHouseElsewhere(Found place, List<Found> found) {
        int house = place.to();
        return place.from() == 0
                && tokens.together(house - 1, house)
                && house == tokens.last(house)
                && words.is(PlaceWords.Kind.AFTER, tokens.key(house))
                && found.stream()
                        .noneMatch(
                                other -> other.from() > house && other.country().equals(place.country()))
                && found.stream()
                        .anyMatch(other -> !other.code()
                                && other.from() > house
                                && other.to() == tokens.size()
                                && isBehindTown(other, house, found));
    }

    private boolean isBehindTown(Found country, int house, List<Found> found) {
        return found.stream()
                        .anyMatch(other -> other.isTown()
                                && other.from() > house
                                && other.country().equals(country.country()))
                || IntStream.range(house + 1, country.from())
                        .anyMatch(at -> tokens.first(at) == at && words.is(PlaceWords.Kind.OTHER_TOWN, tokens.key(at)));
    }

    /** Whether a text ends in an American state behind a comma: "Sebastopol, CA", "Sebastopol, CA 95472". */
    boolean endInAmericanState() {
        int last = tokens.size() - 1;
        int state = isPostcode(last) ? last - 1 : last;
        return state > 0
                && isState(state)
                && isInCapitals(state)
                && !tokens.together(state - 1, state)
                && !between.areAddresses(1, state);
    }

    /** Whether it is a state that is named, be it with its country, and not the United States alone: "Tehran, Iran, USA" stays in Iran. */
    private boolean isNamedState(Found place) {
        return IntStream.rangeClosed(place.from() + 1, place.to())
                .anyMatch(to -> words.states().has(PlaceNameKey.of(tokens.text(place.from(), to))));
    }

    private boolean isPostcode(int at) {
        return at >= 0 && at < tokens.size() && words.isPostcodeOfStates(tokens.key(at));
    }

    private boolean isState(int at) {
        return at < tokens.size()
                && tokens.key(at).length() == 2
                && words.states().has(tokens.key(at));
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
