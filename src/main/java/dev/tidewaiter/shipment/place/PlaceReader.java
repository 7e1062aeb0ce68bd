package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that a text names, wherever they stand in it, by the word lists and tables of a rulebook. Immutable and safe for
 * threads.
 */
public final class PlaceReader {

    /** In whose states addresses end. */
    public static final Country COUNTRY_OF_STATES = PlaceWords.COUNTRY_OF_STATES;

    /** What a text is, which decides how far a word in it is trusted. */
    public enum Sort {
        /** A cell of countries: codes count, and what stands behind "via" is passed through. */
        COUNTRIES,
        /** A port, a place of delivery: codes of towns and airports count, too. */
        PLACE,
        SHIP, // the same beside a ship or a voyage, and the country of a flag
        ADDRESS, // the name of a street is no place
        /** A party's name: only what stands behind it, apart from it, is a place. */
        NAME,
        /** Delivery terms: only a place that the seller delivers to. */
        TERMS,
        /** Any text: a place that goods are said to go to, or that stands alone in it, as on the mark of a package. */
        REMARK,
        /** What is painted on packages: where they go, and numbers. */
        MARK,
        /** A text of which nobody says what it is: only a place that goods are said to go to. */
        NOTE,
        /** A description of goods: only a place of which it says that the goods go on to it, as most places in one are their kind. */
        GOODS;

        /** Whether the text may be about anything, so that only words beside a place make it one of the goods' way. */
        public boolean isOfAnything() {
            return this == REMARK || this == MARK || this == NOTE || this == GOODS;
        }
    }

    /** Stands in for the country of a place that the tables of towns do not hold. */
    static final Country NO_COUNTRY = new Country("ZZ");

    /** In an address and in a name, "via" is a street. */
    private static final Set<Sort> VIA_COUNTS = EnumSet.complementOf(EnumSet.of(Sort.ADDRESS, Sort.NAME));

    private final CountryNames countries = CountryNames.KNOWN;
    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final CaseEndings cases;
    private final CountryAdjectives adjectives;
    private final ContactCountries contacts;
    private final AircraftMarks aircraft;

    private PlaceReader(WordLists lists) {
        gazetteer = Gazetteer.of(lists);
        words = PlaceWords.of(lists);
        cases = CaseEndings.of(lists);
        adjectives = CountryAdjectives.of(lists);
        contacts = ContactCountries.of(lists);
        aircraft = AircraftMarks.of(lists);
    }

    /**
     * Reads the tables of places.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static PlaceReader of(WordLists lists) {
        return new PlaceReader(lists);
    }

    /** The places of a text, in order; mostly none or one. Never fails. */
    public List<PlaceMention> in(String text, Sort sort) {
        if (text.isBlank()) {
            return List.of();
        }
        return text.length() <= TextPieces.LONGEST ? inPiece(text, sort) : inPieces(text, sort);
    }

    private List<PlaceMention> inPieces(String text, Sort sort) {
        var mentions = new LinkedHashSet<PlaceMention>();
        TextPieces.of(text).forEach(piece -> mentions.addAll(inPiece(piece, sort)));
        return List.copyOf(mentions);
    }

    private List<PlaceMention> inPiece(String text, Sort sort) {
        var tokens = PlaceTokens.of(text);
        if (tokens.size() == 0) {
            return List.of();
        }
        var found = scan(text, tokens, sort);
        if (found.isEmpty()) {
            return List.of();
        }
        return mentions(new PlaceFilter(tokens, words, sort, gazetteer).kept(found), tokens, sort);
    }

    private List<PlaceScan.Found> scan(String text, PlaceTokens tokens, Sort sort) {
        var found = new PlaceScan(tokens, gazetteer, words, cases, adjectives, sort).found();
        for (int i = found.size() - 1; i >= 0; i--) {
            var place = found.get(i);
            if (place.isTown()) {
                continue;
            }
            var meant = countries.meant(place.country(), text, PlaceScan.isOfGoods(sort));
            if (meant == null) {
                found.remove(i);
            } else if (!meant.equals(place.country())) {
                found.set(i, place.in(meant));
            }
        }
        return found;
    }

    private List<PlaceMention> mentions(List<PlaceScan.Found> kept, PlaceTokens tokens, Sort sort) {
        var mentions = new ArrayList<PlaceMention>(kept.size());
        var signs = new AddressSigns(tokens, words, new BetweenPlaces(tokens, words, sort));
        var beside = new PlaceContext(tokens, words);
        for (var place : kept) {
            boolean via = VIA_COUNTS.contains(sort) && beside.isPassedThrough(place.from());
            var entry = place.entry();
            boolean american = signs.mayBeTownOfState(place, kept); // Cuba, MO
            var others = american
                    ? Set.of(PlaceWords.COUNTRY_OF_STATES.iso2())
                    : entry == null ? Set.<String>of() : entry.elsewhere();
            mentions.add(new PlaceMention(
                    place.country(),
                    place.isTown() || american,
                    via,
                    tokens.text(place.from(), place.to()),
                    others,
                    signs.isClaimed(place, kept)));
        }
        return mentions;
    }

    /**
     * The places in a party's name, also those that are words of it: "Tehran Bearing Company".
     *
     * @param behind those that say where it is, as {@link Sort#NAME} tells them
     * @param inside the others, which it may only be called after
     */
    public record InName(List<PlaceMention> behind, List<PlaceMention> inside) {
        static final InName NOTHING = new InName(List.of(), List.of());
    }

    /** The places in a party's name, by one look at its words. Never fails. */
    public InName inName(String name) {
        if (name.isBlank() || name.length() > TextPieces.LONGEST) {
            return new InName(in(name, Sort.NAME), List.of());
        }
        var tokens = PlaceTokens.of(name);
        var found = scan(name, tokens, Sort.NAME);
        if (found.isEmpty()) {
            return InName.NOTHING;
        }
        var filter = new PlaceFilter(tokens, words, Sort.NAME, gazetteer);
        var behind = filter.kept(found);
        var inside = new ArrayList<>(found);
        inside.removeIf(place -> behind.contains(place) || !filter.isSurelyThere(place, found));
        return new InName(mentions(behind, tokens, Sort.NAME), mentions(inside, tokens, Sort.NAME));
    }

    /** Whether a text tells that goods go to a place, in the sense of {@link #in}, be its name in the tables or not; its country may be told. */
    public boolean pointsTo(String text, String name, Predicate<Country> mayLieIn, Sort sort) {
        var tokens = PlaceTokens.of(text);
        var key = PlaceNameKey.of(name);
        var filter = new PlaceFilter(tokens, words, sort, gazetteer);
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from + 1; to <= tokens.size() && to - from <= Gazetteer.LONGEST_NAME; to++) {
                var place = PlacePointers.nameAt(tokens, from, to, key, mayLieIn);
                if (place != null && !filter.kept(List.of(place)).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a name in a text is only that of a house, a street or a garden elsewhere: "Yalta Hotel"; "5 Yalta Grove, Leeds". */
    public boolean isOnlyOfHouses(String text, String name, Sort sort) {
        return new NamesAfterPlaces(PlaceTokens.of(text), words, sort, gazetteer).isOnlyOfHouses(name);
    }

    /** Whether a text is written as an address whose street bears a name without any word for a street: "Alupka 4, Tartu". */
    public boolean mayBeStreet(String text, String name) {
        return new NamesAfterPlaces(PlaceTokens.of(text), words, Sort.ADDRESS, gazetteer).mayBeStreet(name);
    }

    /** Whether a name in a text is only followed by words that stand behind those of streets: "Izmir caddesi", not "Izhevsk ul. Lesnaya". */
    public boolean isOnlyOfStreets(String text, String name) {
        return new NamesAfterPlaces(PlaceTokens.of(text), words, Sort.ADDRESS, gazetteer).isOnlyOfStreets(name);
    }

    /** The country whose adjective a text is: "Iranian"; null for another text. */
    public @Nullable Country adjective(String text) {
        return adjectives.ofWord(text);
    }

    /** Whether every word of a text is a place, or stands beside one without telling anything, and one of them is a place. */
    public boolean isPlaceOnly(String text) {
        return isPlaceOnly(text, Sort.PLACE);
    }

    /** The same of a text that is read as a port or as beside a ship. */
    public boolean isPlaceOnly(String text, Sort sort) {
        var tokens = PlaceTokens.of(text.length() > TextPieces.LONGEST ? "" : text);
        if (tokens.size() == 0) {
            return false;
        }
        var found = scan(text, tokens, sort);
        return !found.isEmpty() && new PlaceFilter(tokens, words, sort, gazetteer).covers(0, tokens.size(), found);
    }

    /** Whether a text may hold a telephone number or an address of the internet, and where it may speak of a bank, a bank's code; mostly not. */
    public boolean mayReach(String text, boolean ofBank) {
        return contacts.mayTell(text) || (ofBank && contacts.mayTellBank(text));
    }

    /** The countries where aircraft are registered whose marks stand in a text; mostly none. */
    public List<Country> ofAircraft(String text) {
        return aircraft.in(text);
    }

    /** The countries that telephone numbers and addresses of the internet in a text tell; mostly none. */
    public List<Country> reached(String text) {
        return contacts.in(text);
    }

    /** The countries that addresses of the internet and the codes of banks in a text tell, whatever its numbers are of; mostly none. */
    public List<Country> addressed(String text) {
        return contacts.mayBeAddressed(text) ? contacts.addressed(text) : List.of();
    }

    /** The country that a cell for the code or the account of a bank, or for a currency, tells; mostly none. */
    public List<Country> ofBank(String cell) {
        return contacts.ofBank(cell);
    }

    /** Whether an address ends in a state of the United States: "Sebastopol, CA". */
    public boolean endsInState(String text) {
        var tokens = PlaceTokens.of(text.length() > TextPieces.LONGEST ? "" : text);
        return new AddressSigns(tokens, words, new BetweenPlaces(tokens, words, Sort.ADDRESS)).endInAmericanState();
    }

    /** Whether words between two places say that goods go from the one to the other, or a dash or an arrow does. */
    public boolean tellsWay(String between) {
        return BetweenPlaces.isWay(between, PlaceTokens.of(between), words);
    }

    /**
     * Whether what stands between two places of a text, given where the first ends and the second begins, says that they are two, and not a
     * town and its country: "Sevastopol; United States".
     */
    public boolean areTwo(String text, int end, int begin, Sort sort) {
        var tokens = PlaceTokens.of(text);
        int to = tokens.firstFrom(end);
        int from = tokens.firstFrom(begin);
        return to > 0 && from < tokens.size() && new BetweenPlaces(tokens, words, sort).areTwo(to, from);
    }

    /** Whether the last word of a text points to the place behind it: "parcels for". */
    public boolean endsRightBefore(String text) {
        return PlacePointers.endsInWay(text, words);
    }

    /** Whether a text says of a code that it is an airport's: "SIP airport". */
    public boolean isAirport(String text, String code) {
        return new PlaceContext(PlaceTokens.of(text), words).namesAirport(code);
    }

    /** Whether the tables know a town of the name. */
    public boolean knows(String name) {
        return gazetteer.named(name) != null;
    }

    /** Whether a text forbids anything, so that not every country it names is on the way of the goods. */
    public boolean mayForbid(String text) {
        return new PlaceDenials(PlaceTokens.of(text), words).any();
    }

    /** Whether a description of goods also tells of their way, or for whom they are given. */
    public boolean mayGoOn(String description) {
        return PlacePointers.mayPoint(description, words);
    }
}
