package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells the word of a street that stands behind the street's name, so that the place right behind it is a town: "Valiasr Avenue Tehran",
 * "Ленина улица Минск", "Paris Boulevard Tehran".
 */
final class StreetsBehindNames {

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final Sort sort;
    private final @Nullable Gazetteer gazetteer;

    StreetsBehindNames(PlaceTokens tokens, PlaceWords words, Sort sort, @Nullable Gazetteer gazetteer) {
        this.tokens = tokens;
        this.words = words;
        this.sort = sort;
        this.gazetteer = gazetteer;
    }

    /**
     * Whether a place stands right behind such a word; in the cell of a name only behind the name, where an address begins.
     *
     * @param house whether the number of a house follows the place, so that either side of the word may be the street's name
     */
    boolean areBefore(int place, boolean house) {
        return tokens.together(place - 1, place) && isBehindItsName(place - 1, house);
    }

    private boolean isBehindItsName(int street, boolean house) {
        return (sort != Sort.NAME || tokens.first(street) > 0)
                && (words.is(Kind.AFTER, tokens.key(street))
                        || words.is(Kind.STREET_BEFORE, tokens.key(street))
                        || (words.is(Kind.STREET_EITHER, tokens.key(street)) && isOfNameBefore(street, house)))
                && tokens.together(street - 1, street)
                && tokens.key(street - 1).length() >= PlaceScan.FEWEST_LETTERS
                && tokens.key(street - 1).chars().noneMatch(Character::isDigit)
                && !words.is(Kind.BETWEEN, tokens.key(street - 1));
    }

    /**
     * Whether a word that may stand on either side of a name belongs to the one before it. "Ташкент ул. Тегеран" is a street in Tashkent; before
     * the number of a house "Юнусабад ул. Москва 5" is one in Yunusabad, but "Ленина ул. Донецк 5" is the street that is called after Lenin.
     */
    private boolean isOfNameBefore(int street, boolean house) {
        return !isTownBefore(street)
                && (!house || (street > 0 && words.ends(Kind.STREET_NAME, tokens.key(street - 1))));
    }

    private boolean isTownBefore(int street) {
        for (int from = street - 1;
                from >= 0 && tokens.together(from, street) && street - from <= Gazetteer.LONGEST_NAME;
                from--) {
            if (gazetteer != null && gazetteer.isTown(tokens.text(from, street))) {
                return true;
            }
        }
        var key = street > 0 ? tokens.key(street - 1) : "";
        return words.is(Kind.OTHER_TOWN, key) || words.is(Kind.TOWN_MARK, key) || words.is(Kind.DISTRICT, key);
    }
}
