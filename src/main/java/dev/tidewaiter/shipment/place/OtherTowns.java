package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a town that lies elsewhere than a place whose name a street bears: "Минск улица 5, Алматы". The tables hold towns of the countries
 * that are watched and of some others; the list of other towns holds those that streets are most often in besides.
 */
final class OtherTowns {

    /**
     * Postcodes, with or without the letters of their country: "1010", "LV-1010", "1012 AB", "00-950", "SE1 7AA", "M5V 2T6". A bare number of
     * fewer figures is one of a house.
     */
    private static final Pattern POSTCODE = Pattern.compile(
            "(?i)(?:[A-Z]{1,3}[- ]?)?(?:\\d{4,7}(?: ?[A-Z]{2})?|\\d{2,3}[- ]\\d{2,4})|[A-Z]{1,2}\\d[A-Z\\d]?(?: \\d[A-Z]{2})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d");

    private static final int CODE = 2;

    private final PlaceTokens tokens;
    private final PlaceWords words;

    private final @Nullable Gazetteer gazetteer;

    OtherTowns(PlaceTokens tokens, PlaceWords words, @Nullable Gazetteer gazetteer) {
        this.tokens = tokens;
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** Whether behind a comma a part follows that is a town of the list, or one of the tables in another country than a place's. */
    boolean isBehindComma(int from, int to, int town) {
        if (town >= tokens.size() || !tokens.comma(town - 1, town)) {
            return false;
        }
        var place = tokens.text(from, to);
        return isOfList(place, town) || isOfTables(place, town);
    }

    /**
     * "London", "London SE1 7AA", "Paris France", but neither "Paris Building" nor "London Rd" nor "Oxford Sq 4": a house or a street may be
     * called so; nor a town in the country of the place, whatever its name.
     */
    private boolean isOfList(String place, int town) {
        int end = tokens.last(town) + 1;
        if (!words.is(Kind.OTHER_TOWN, tokens.key(town))) {
            return false;
        }
        if (end == town + 1) {
            return true;
        }
        var behind = tokens.text(town + 1, end);
        if (POSTCODE.matcher(behind).matches()) {
            return true;
        }
        // "Hull Co" and "London Pl" are streets as well as codes; a code is large in a text of small letters
        if (behind.length() == CODE && (!isLarge(behind) || isLarge(tokens.text(town, town + 1)))) {
            return false;
        }
        var country = CountryNames.KNOWN.byKey(PlaceNameKey.of(behind));
        return country != null && !country.equals(country(place));
    }

    private static boolean isLarge(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    private boolean isOfTables(String place, int town) {
        if (gazetteer == null) {
            return false;
        }
        var other = gazetteer.named(tokens.text(town, tokens.last(town) + 1));
        var own = country(place);
        return other != null
                && own != null
                && !other.everyday()
                && !other.contested()
                && !other.country().equals(own);
    }

    private @Nullable Country country(String place) {
        var entry = gazetteer == null ? null : gazetteer.named(place);
        return entry != null ? entry.country() : CountryNames.KNOWN.byKey(PlaceNameKey.of(place));
    }
}
