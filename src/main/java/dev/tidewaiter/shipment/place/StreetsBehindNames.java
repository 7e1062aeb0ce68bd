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

    /** Raised letters behind a number, which say that it is an ordinal: "5ª Avenida", "5º". */
    private static final Pattern RAISED = Pattern.compile("\\d+[ªº]");

    /** What is the number of a house before a street elsewhere, and the name of the street where no more is said: "5a Avenida", "Q Square". */
    private static final Pattern SHORT_NAME = Pattern.compile("\\d{1,3}[a-d]|[A-Z]");

    /** The "o" of "c/o" is no name, "F-7" is one. */
    private static final int FEWEST_OF_NAME = 2;

    private final PlaceTokens tokens;
    private final PlaceWords words;
    private final Sort sort;
    private final @Nullable Gazetteer gazetteer;
    private final OtherTowns others;

    StreetsBehindNames(PlaceTokens tokens, PlaceWords words, Sort sort, @Nullable Gazetteer gazetteer) {
        this.tokens = tokens;
        this.words = words;
        this.sort = sort;
        this.gazetteer = gazetteer;
        this.others = new OtherTowns(tokens, words, gazetteer);
    }

    /**
     * Whether a place stands right behind such a word; in the cell of a name only behind the name, where an address begins, or behind the
     * number of a street, by which no firm is called: "17th Avenue Tehran LLC".
     *
     * @param house whether the number of a house follows the place, so that either side of the word may be the street's name
     */
    boolean areBefore(int from, int to, boolean house) {
        int street = from - 1;
        return tokens.together(street - 1, from)
                && (sort != Sort.NAME || tokens.first(street) > 0 || isNumbered(street))
                && mayFollowName(street, house)
                && !words.is(Kind.BETWEEN, tokens.key(street - 1))
                && (isNamed(street, others.isBehindComma(from, to, to))
                        || (to == tokens.size() && isShortName(street)));
    }

    private boolean mayFollowName(int street, boolean house) {
        var key = tokens.key(street);
        return words.is(Kind.AFTER, key)
                || words.is(Kind.STREET_BEFORE, key)
                || (words.is(Kind.BEFORE, key) && isNumbered(street))
                || (mayHead(street) && isOfNameBefore(street, house));
    }

    private boolean mayHead(int street) {
        return words.is(Kind.STREET_EITHER, tokens.key(street)) || words.is(Kind.STREET_HEAD, tokens.key(street));
    }

    /**
     * Whether more stands before a word than the number of a house, "No 12", "4A", "12 bis": "7 Tir Square", "17th Avenue".
     *
     * @param elsewhere whether a town elsewhere follows, as in "Tower 5 Hotel Moskva, Beograd", so that a part of a house is no name either
     */
    private boolean isNamed(int street, boolean elsewhere) {
        int signs = 0;
        for (int i = tokens.first(street); i < street; i++) {
            signs += isNothing(i, signs == 0, elsewhere) ? 0 : tokens.key(i).length();
        }
        return signs >= FEWEST_OF_NAME || isNumbered(street);
    }

    private boolean isNothing(int at, boolean first, boolean elsewhere) {
        var key = tokens.key(at);
        return (first && HOUSE.matcher(key).matches())
                || words.is(Kind.BETWEEN, key)
                || words.is(Kind.INSIDE, key)
                || words.is(Kind.NO_STREET, key)
                || (elsewhere && (words.is(Kind.HOUSE_PART, key) || isOfHousePart(at)));
    }

    /** "A1", "12th" and the B of "Tower B". */
    private boolean isOfHousePart(int at) {
        var key = tokens.key(at);
        boolean figures = !key.isEmpty() && Character.isDigit(key.charAt(key.length() - 1));
        boolean part = figures || key.length() == 1 || Character.isDigit(key.charAt(0));
        return part
                && (figures
                        || (at > 0 && words.is(Kind.HOUSE_PART, tokens.key(at - 1)))
                        || words.is(Kind.HOUSE_PART, tokens.key(at + 1)));
    }

    /** "17th Avenue", "5ta Avenida", "5ª Avenida", "2-я улица": an ordinal is the name of a street. */
    private boolean isNumbered(int street) {
        var ending = tokens.key(street - 1);
        if (ending.isEmpty()) {
            return false;
        }
        return Character.isDigit(ending.charAt(0)) // "17th"
                ? !HOUSE.matcher(ending).matches()
                        || RAISED.matcher(tokens.text(street - 1, street)).matches()
                : words.is(Kind.ORDINAL, ending)
                        && tokens.together(street - 2, street - 1)
                        && Character.isDigit(tokens.key(street - 2).charAt(0));
    }

    /** "5a Avenida", "5. Avenue", "Q Square", but not the o of "c/o Hotel". */
    private boolean isShortName(int street) {
        int name = street - 1;
        boolean slashed = name > 0 && tokens.mark(name - 1) == '/';
        boolean point = tokens.between(name, street).startsWith(".")
                && HOUSE.matcher(tokens.key(name)).matches();
        return !slashed
                && (point || SHORT_NAME.matcher(tokens.text(name, street)).matches());
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
