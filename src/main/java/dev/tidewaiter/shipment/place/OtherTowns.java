package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a town that lies elsewhere than a place whose name a street bears: "Минск улица 5, Алматы". The tables hold towns of the countries
 * that are watched and of some others; the list of other towns holds those that streets are most often in besides.
 */
final class OtherTowns {

    /** Letters of a postcode or a short country: "LV", "UK", "USA". */
    private static final int LONGEST_LETTERS = 3;

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
        return town < tokens.size()
                && tokens.comma(town - 1, town)
                && (isOfList(town) || isOfTables(tokens.text(from, to), town));
    }

    /** "London", "London SE1 7AA", "Paris France", but neither "Paris Building" nor "Oxford Street": a house or a street may be called so. */
    boolean isOfList(int town) {
        int end = tokens.last(town) + 1;
        return words.is(Kind.OTHER_TOWN, tokens.key(town))
                && (isPostcode(town + 1, end)
                        || CountryNames.KNOWN.byKey(PlaceNameKey.of(tokens.text(town + 1, end))) != null);
    }

    private boolean isPostcode(int from, int end) {
        return IntStream.range(from, end)
                .allMatch(i -> tokens.key(i).chars().anyMatch(Character::isDigit)
                        || tokens.key(i).length() <= LONGEST_LETTERS);
    }

    private boolean isOfTables(String place, int town) {
        if (gazetteer == null) {
            return false;
        }
        var other = gazetteer.named(tokens.text(town, tokens.last(town) + 1));
        var own = country(gazetteer, place);
        return other != null
                && own != null
                && !other.everyday()
                && !other.contested()
                && !other.country().equals(own);
    }

    private static @Nullable Country country(Gazetteer gazetteer, String place) {
        var entry = gazetteer.named(place);
        return entry != null ? entry.country() : CountryNames.KNOWN.byKey(PlaceNameKey.of(place));
    }
}
