package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import dev.tidewaiter.shipment.place.PlaceWords.Kind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the word of a street that stands behind the street's name, so that the place right behind it is a town: "Valiasr Avenue Tehran",
 * "Ленина улица Минск", "Paris Boulevard Tehran".
 */
final class StreetsBehindNames {

    /** The number of a house, before the word of a street. */
    private static final Pattern HOUSE = Pattern.compile("\\d{1,5}[a-dа-д]?");

    /** The "o" of "c/o" is no name, "F-7" is one. */
    private static final int FEWEST_OF_NAME = 2;

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
                && tokens.together(street - 1, street)
                && (words.is(Kind.AFTER, tokens.key(street))
                        || words.is(Kind.STREET_BEFORE, tokens.key(street))
                        || (mayHead(street) && isOfNameBefore(street, house)))
                && !words.is(Kind.BETWEEN, tokens.key(street - 1))
                && isNamed(street);
    }

    private boolean mayHead(int street) {
        return words.is(Kind.STREET_EITHER, tokens.key(street)) || words.is(Kind.STREET_HEAD, tokens.key(street));
    }

    /** Whether more stands before a word than the number of a house, "No 12", "4A", "12 bis": "7 Tir Square", "17th Avenue". */
    private boolean isNamed(int street) {
        int signs = 0;
        for (int i = tokens.first(street); i < street; i++) {
            var key = tokens.key(i);
            boolean ofHouse = signs == 0 && HOUSE.matcher(key).matches();
            boolean nothing =
                    words.is(Kind.BETWEEN, key) || words.is(Kind.INSIDE, key) || words.is(Kind.NO_STREET, key);
            signs += ofHouse || nothing ? 0 : key.length();
        }
        return signs >= FEWEST_OF_NAME || isNumbered(street);
    }

    /** "17th Avenue", "5ta Avenida", "2-я улица": an ordinal is the name of a street. */
    private boolean isNumbered(int street) {
        var ending = tokens.key(street - 1);
        return Character.isDigit(ending.charAt(0)) // "17th"
                ? !HOUSE.matcher(ending).matches()
                : words.is(Kind.ORDINAL, ending)
                        && tokens.together(street - 2, street - 1)
                        && Character.isDigit(tokens.key(street - 2).charAt(0));
    }

    /**
     * Whether a word that may stand on either side of a name belongs to the one before it. "Ташкент ул. Тегеран" is a street in Tashkent; before
     * the number of a house "Юнусабад ул. Москва 5" is one in Yunusabad, but "Ленина ул. Донецк 5" is the street that is called after Lenin.
     */
    private boolean isOfNameBefore(int street, boolean house) {
        return !isTownBefore(street)
                && (!house || words.ends(Kind.STREET_NAME, tokens.key(street - 1)) || isNumbered(street));
    }

    private boolean isTownBefore(int street) {
        for (int from = street - 1;
                from >= 0 && tokens.together(from, street) && street - from <= Gazetteer.LONGEST_NAME;
                from--) {
            if (gazetteer != null && gazetteer.isTown(tokens.text(from, street))) {
                return true;
            }
        }
        var key = tokens.key(street - 1);
        return words.is(Kind.OTHER_TOWN, key) || words.is(Kind.TOWN_MARK, key) || words.is(Kind.DISTRICT, key);
    }
}
