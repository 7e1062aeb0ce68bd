package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps a country's name inside an address from being mistaken: words beside it, and American states. */
final class PlaceWords {

    static final String LIST = "places/place-words.tsv";

    /** Whose states and ZIP codes {@code places/us-states.tsv} holds: no opinion, but what that list is of. */
    static final Country COUNTRY_OF_STATES = new Country("US");

    private static final Map<String, Kind> KINDS = Arrays.stream(Kind.values())
            .collect(Collectors.toUnmodifiableMap(
                    kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity()));

    /** The kinds of words; the names are those of the list, with a hyphen for the line. */
    enum Kind {
        BEFORE,
        BEFORE_COUNTRY,
        BETWEEN,
        AFTER,
        STREET, // behind the name of a street, and of nothing else: "Izmir caddesi"
        STREET_HEAD, // before it, in an address or a name, unless a name stands before the word: "Strada Teheran"
        STREET_BEFORE, // before it, where a house's number or another town follows: "Camino Habana 5"
        STREET_EITHER, // before it or behind it: "улица Ленина", "Ленина улица"
        STREET_NAME, // endings of names before such a word, which no town in its own form has: "Ленина", "Kirova"
        DISTRICT, // before such a word as towns are: "Ташкент город ул. Минск"
        ORDINAL, // its ending behind a hyphen, before such a word: "2-я улица"
        NO_STREET, // before such a word, and no name of a street: "No 5 Place", "opposite Hotel"
        HOUSE_PART, // the same, where a town elsewhere follows the street: "Tower 5 Hotel Moskva, Beograd"
        AFTER_WITH_NUMBER,
        GARDEN, // behind the name of a street, where a town elsewhere follows behind a comma: "Tehran Grove, Leeds"
        GARDEN_STREET, // between the name and the word of a street: "Iran Hospital Road, Dubai"
        /** A street that is called after the way to a place: "Weg nach Minsk 5"; the next kind only in "Route de Minsk 5". */
        WAY,
        WAY_OF,
        WAY_TO, // between such a word and the place; and before such a word, "An der"
        AT_WAY,
        OTHER_TOWN, // of countries that the tables of towns do not hold, where a street may be called after a place
        ABBREVIATION,
        VIA,
        AMERICAN_STATE, // countries that have the name of an American state, by their English names
        AMERICAN_TOWN, // towns that bear the name of a country, with the letters of their state: "Cuba, NY"
        AND,
        /** Says that another place follows, as a mark and "and" do, where places are no more than named: "as well as". */
        ALSO,
        TOWN_MARK,
        WHERE,
        PORT, // right before a UN/LOCODE: "Port: IRBND"
        FLIGHT, // somewhere before the number of one
        AIRLINE, // the letters of one that flies to a place of the tables: "W5 081"
        NO_AIRLINE, // before a number, sizes and standards that may be letters of an airline as well: "DN 50"
        AIRPORT, // beside three or four capital letters, which are the code of one
        SHIP_DIRECT, // beside a ship, tells nothing of the place where it calls: "Yalta direct"
        FLAG, // beside a country, its adjective or its code, whose a ship is then: "Iranian flag", "flag RU"
        FIRM,
        TOWARD,
        OF_GOODS, // a place's name and the word behind it: "Havana Club"
        /** Points to places behind it in its part, or behind a colon, and to each stop between dashes, in a description of goods as well: "route Almaty-Samara". */
        ROUTE,
        NO_STOP, // beside a dash, a part of a name that is no stop: "Playa-Samara"
        /** In a description of goods, tells of their way or of a gift, and not of what they are: "for re-export to". */
        ONWARD,
        DELIVERY, // the same, unless it is a part of the name of goods: "delivery pump"
        DELIVERY_FROM, // alone between such a word and the place, from which goods come then
        DELIVERY_PART, // right behind such a word, or right before it, goods that are called so
        NEVER,
        CALL, // of a ship or a truck, which does not go to the place right behind it where it is denied
        NO_CALL, // before it, which denies it; but not "non stop"
        NO_CALL_TO, // the same where a word of the next kind stands between
        CALL_THROUGH, // between the two: "not to call"
        CALL_AT, // between such a word and the places at it: "no call in"
        /** Right behind such a word, which then denies a time and no place: "to Moscow, not before May". */
        NEVER_WHEN,
        NEVER_OF_NOUN, // right behind it: "without". Behind a place it says nothing of it: "to Moscow without delay"
        NEVER_OF_WORD, // behind it: "do not stack"
        NEVER_THROUGH, // between such a word and what it denies: "not to be"
        DENIED, // where goods may not go to a place: "not allowed", "without passing through"
        NEVER_BEHIND, // right behind a place, so that goods do not go there
        BEING, // between a place and a word of the kind before: "to Russia is prohibited"
        FROM,
        COMING, // the same, but of a buyer as well: "the customer originates from Russia"
        PRINTED, // at a place, from which it comes then: "printed in", but not "printed for"
        BUYER, // who gets goods, so that where they are from is where the goods go: "customer from Russia"
        RIGHT_BEFORE,
        SITE, // stands between such a word and a place, or behind it: "for plant Minsk", "for Minsk tractor plant"
        SITE_TOO, // the same, of which goods are pictures and parts of names: "for Moscow project", but not "toy for
        // Moscow station set"
        PAPER, // behind a plant, what it gave out and no goods for it: "Tehran plant certificate attached"
        SITE_NEW, // stands between them alone: "for the new plant Minsk"
        ABOUT, // goods about a place, which begin their part or follow the next kind: "guide for Cuba"
        BEFORE_ABOUT, // "political map", but not "signal flag"
        GUIDE, // the same, but parts of machines as well, unless the next kind stands before: "travel guide for Cuba"
        BEFORE_GUIDE,
        TITLED, // goods that have a title: novel "To Moscow"
        SOUVENIR, // goods that bear the name or the picture of a place
        JOURNEY, // begins the title of such goods: "board game Ticket to Moscow"
        CAULDRON, // what only looks like a town behind "for"
        GOODS_TOO, // words of TOWARD and codes that goods are called by as well: "model ship"
        MANNER, // behind a place after which goods are made: "to Persian design"
        INSIDE,
        RIGHT_BEHIND,
        MARK,
        AUTHORITY, // armed forces and ministries, which are those of the country that is named beside them
        DELIVERED_TERM,
        HANDED_OVER_TERM,
        FAMILY, // endings of family names that towns are called by, too: Korolyov, Zhukovsky, in all cases
        PATRONYMIC // endings of the name after the father, which stands beside a family name and no town
    }

    /** The kinds that the reading of countries asks for, which takes them from the program's own rules. */
    private static final Set<Kind> OF_COUNTRIES = EnumSet.of(
            Kind.BEFORE,
            Kind.BEFORE_COUNTRY,
            Kind.BETWEEN,
            Kind.AFTER,
            Kind.STREET,
            Kind.STREET_HEAD,
            Kind.STREET_BEFORE,
            Kind.STREET_EITHER,
            Kind.STREET_NAME,
            Kind.DISTRICT,
            Kind.ORDINAL,
            Kind.NO_STREET,
            Kind.HOUSE_PART,
            Kind.INSIDE,
            Kind.AFTER_WITH_NUMBER,
            Kind.GARDEN,
            Kind.GARDEN_STREET,
            Kind.OTHER_TOWN,
            Kind.ABBREVIATION,
            Kind.AMERICAN_STATE,
            Kind.AMERICAN_TOWN,
            Kind.VIA,
            Kind.AND);

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    private final Postcodes postcodes;
    private final AmericanStates states;
    private final PlaceLimits limits;

    private PlaceWords(Postcodes postcodes, AmericanStates states, PlaceLimits limits) {
        this.postcodes = postcodes;
        this.states = states;
        this.limits = limits;
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row is of no known kind
     */
    static PlaceWords of(WordLists lists) {
        var read = new PlaceWords(Postcodes.of(lists), AmericanStates.of(lists), PlaceLimits.of(lists));
        for (var kind : Kind.values()) {
            read.words.put(kind, new HashSet<>());
        }
        for (var row : lists.list(LIST).rows(2)) {
            var kind = KINDS.get(row.cell(0));
            if (kind == null) {
                throw row.wrong("\"" + row.cell(0) + "\" is no kind of words");
            }
            for (var word : row.words(1)) {
                read.of(kind).add(PlaceNameKey.of(word));
            }
        }
        read.of(Kind.TOWARD).addAll(read.of(Kind.ROUTE));
        read.of(Kind.FROM).addAll(read.of(Kind.COMING));
        read.of(Kind.AFTER).addAll(read.of(Kind.STREET));
        return read;
    }

    /** Whether a row of the list also says how countries are read, and so must be the program's own. */
    static boolean tellsCountries(WordRow row) {
        var kind = KINDS.get(row.cell(0));
        return kind != null && OF_COUNTRIES.contains(kind);
    }

    private Set<String> of(Kind kind) {
        return Objects.requireNonNull(words.get(kind));
    }

    /** Whether a word is of a kind, given its folded form. */
    boolean is(Kind kind, String key) {
        return of(kind).contains(key);
    }

    /** Whether a word has an ending of a kind and begins with more than that. */
    boolean ends(Kind kind, String key) {
        for (var ending : of(kind)) {
            if (key.length() > ending.length() + 1 && key.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text without blanks holds a word that forbids, of two ideographs or more: 不得轉運至. */
    boolean forbids(String run) {
        return holdsIdeographsOf(Kind.NEVER, run);
    }

    private boolean holdsIdeographsOf(Kind kind, String run) {
        for (var word : of(kind)) {
            if (word.length() > 1 && PlaceNameKey.isIdeograph(word.charAt(0)) && run.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a text without blanks that forbids tells of ways or says no more: 不得轉運至, 严禁; but not 请勿倒置, which asks that the goods
     * stand upright.
     */
    boolean tellsOfWays(String run) {
        return of(Kind.NEVER).contains(run)
                || Stream.of(Kind.TOWARD, Kind.RIGHT_BEFORE, Kind.VIA)
                        .flatMap(kind -> of(kind).stream())
                        .anyMatch(word -> PlaceNameKey.isIdeograph(word.charAt(0)) && run.contains(word));
    }

    /** Whether a word is a number with as many figures as a postcode of the country of the states has. */
    boolean isPostcodeOfStates(String key) {
        return postcodes.isOf(COUNTRY_OF_STATES, key);
    }

    /** Whether a word is a number or is in letters such as addresses in another country of the list of postcodes have. */
    boolean isAsWrittenThere(String key) {
        return postcodes.isElsewhereThan(COUNTRY_OF_STATES, key);
    }

    AmericanStates states() {
        return states;
    }

    /** Whether a country has the name of an American state. */
    boolean isNamesakeOfState(Country country) {
        return is(Kind.AMERICAN_STATE, PlaceNameKey.of(country.title()));
    }

    PlaceLimits limits() {
        return limits;
    }

    /** Whether goods only pass through the country that follows: "via". */
    boolean isVia(String key) {
        return is(Kind.VIA, key);
    }

    /** Whether text without blanks between two places says that they are two: 莫斯科和美国. */
    boolean joinsIdeographs(String run) {
        return Stream.of(Kind.AND, Kind.ALSO, Kind.VIA, Kind.TOWARD)
                .flatMap(kind -> of(kind).stream())
                .anyMatch(word -> !word.isEmpty() && PlaceNameKey.isIdeograph(word.charAt(0)) && run.contains(word));
    }

    /** Whether another country of the same kind follows: "and". */
    boolean isAnd(String key) {
        return is(Kind.AND, key);
    }

    /** Whether a word of a description tells of the way of the goods. */
    boolean isOnward(String key) {
        boolean run = key.length() > 1 && PlaceNameKey.isIdeograph(key.charAt(0));
        return run ? holdsIdeographsOf(Kind.ONWARD, key) : is(Kind.ONWARD, key);
    }

    /** Whether a word tells of a route, or a run of ideographs does. */
    boolean isRoute(String key) {
        return is(Kind.ROUTE, key) || (!key.isEmpty() && holdsIdeographsOf(Kind.ROUTE, key));
    }
}
