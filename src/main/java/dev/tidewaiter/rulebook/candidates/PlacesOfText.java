package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.cache.AnswerCache;
import dev.tidewaiter.letters.PlainTyping;
import dev.tidewaiter.rulebook.place.CountryProfiles;
import dev.tidewaiter.rulebook.place.PlaceNames;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.shipment.place.LookAlikePlaces;
import dev.tidewaiter.shipment.place.PartedNames;
import dev.tidewaiter.shipment.place.PlaceMention;
import dev.tidewaiter.shipment.place.PlaceReader;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What texts say of places, worked out once for each. Safe for threads. */
final class PlacesOfText {

    /** What parts a party's name from its place. */
    static final String APART = ",(;/\n，（،";

    /** Letters of a country's code, or of an airport's; what is longer may say more. */
    static final int LONGEST_CODE = 3;

    private final PlaceNames names;
    private final PlaceReader reader;
    private final Map<Sort, Function<String, Where>> bySort = new EnumMap<>(Sort.class);

    private static final char FIRST_NOT_LATIN = '\u0250';

    private final Function<String, Boolean> placesOnly;
    private final Function<String, Boolean> endsInState;
    private final Function<String, List<Country>> reached;
    private final Function<String, List<Country>> ofBank;
    private final Function<String, List<Country>> ofAircraft;
    private final Function<String, List<Countries.Mention>> countries;

    PlacesOfText(PlaceNames names, PlaceReader reader, AnswerCache<String> known) {
        this.names = names;
        this.reader = reader;
        this.placesOnly = known.remembering(reader::isPlaceOnly);
        this.endsInState = known.remembering(reader::endsInState);
        this.reached = known.remembering(reader::reached);
        this.ofBank = known.remembering(reader::ofBank);
        this.ofAircraft = known.remembering(reader::ofAircraft);
        this.countries = known.remembering(Countries::allIn);
        for (var sort : Sort.values()) {
            bySort.put(sort, known.remembering(text -> readAsMeant(text, sort)));
        }
    }

    Where of(String text, Sort sort) {
        return Objects.requireNonNull(bySort.get(sort)).apply(text);
    }

    /** Every country that a cell of the countries on the way names; none where it says that goods do not pass one of them. */
    List<Countries.Mention> countriesOnTheWay(String cell) {
        var named = countries.apply(cell);
        return named.isEmpty() || reader.mayForbid(cell) ? List.of() : named;
    }

    /** Every country that a cell of countries names. */
    List<Countries.Mention> countriesIn(String cell) {
        return countries.apply(cell);
    }

    /** Whether a text may hold anything by which somebody is reached, or the code of a bank; mostly not. */
    boolean mayReach(String text) {
        return reader.mayReach(text, true);
    }

    /** The countries that telephone numbers, addresses of the internet and, where it may speak of a bank, a bank's codes in a text tell. */
    List<Country> reached(String text, boolean ofBank) {
        return reader.mayReach(text, ofBank) ? reached.apply(text) : List.of();
    }

    /** The countries that addresses of the internet and the codes of banks in a text tell. */
    List<Country> addressed(String text) {
        return reader.addressed(text);
    }

    /** The countries that a cell for the code or the account of a bank, or for a currency, tells. */
    List<Country> ofBank(String cell) {
        return ofBank.apply(cell);
    }

    /** The countries where aircraft are registered whose marks stand in a text. */
    List<Country> ofAircraft(String text) {
        return ofAircraft.apply(text);
    }

    /** Whether a name in a text is only that of streets. */
    boolean isOnlyOfStreets(String text, String name) {
        return reader.isOnlyOfStreets(text, name);
    }

    /** The country whose adjective a text is; null for another text. */
    @Nullable
    Country adjective(String text) {
        return reader.adjective(text);
    }

    /** Whether what stands between two places of a text says that they are two. */
    boolean areTwo(String text, PlaceMention one, PlaceMention other, Sort sort) {
        int at = text.indexOf(one.words());
        int beside = text.indexOf(other.words());
        int end =
                at < beside ? at + one.words().length() : beside + other.words().length();
        return at >= 0 && beside >= 0 && reader.areTwo(text, end, Math.max(at, beside), sort);
    }

    /** Whether a text tells that goods go to a place by its name, whether or not the tables of towns hold it. */
    boolean pointsTo(String text, String name, Sort sort) {
        return reader.pointsTo(PlainTyping.of(text), name, names::mayHoldRegions, sort);
    }

    /**
     * Whether a text names a place of which some table has something to say, as a place where goods may go.
     *
     * @param besideTable whether it stands around a table, where an address is somebody's who was read, unless words point to it
     */
    boolean namesWatched(Value value, boolean besideTable, CountryProfiles countries) {
        var text = value.text();
        boolean latin = isLatin(text);
        if (text.length() <= LONGEST_CODE && latin) {
            return false; // "BY" is a word of a form
        }
        boolean mark = value.field() == Field.MARKS;
        boolean address = besideTable && text.chars().anyMatch(Character::isDigit);
        var sort = mark ? Sort.MARK : address ? Sort.NOTE : Sort.REMARK;
        var where = of(text, isPlaceOnly(text) ? Sort.PLACE : sort);
        boolean code = besideTable
                && latin
                && !where.mentions().isEmpty()
                && where.mentions().stream().allMatch(mention -> mention.town() && isCode(mention));
        if (code) {
            return false; // nor is "(UNIT)" an airport
        }
        var place = where.place();
        return place.region() != null
                || place.town() != null
                || where.mentions().stream()
                        .anyMatch(mention -> countries.of(mention.country().iso2()) != null);
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < FIRST_NOT_LATIN);
    }

    private static boolean isCode(PlaceMention mention) {
        var words = mention.words();
        return words.length() <= LONGEST_CODE + 1 && isLatin(words) && words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** Whether a text holds a word that forbids, so that not every country it names is on the way of the goods. */
    boolean mayForbid(String text) {
        return reader.mayForbid(text);
    }

    boolean isPlaceOnly(String text) {
        return placesOnly.apply(text);
    }

    /** Whether one beside a ship names places where it calls, and says nothing else. */
    boolean isCall(String text) {
        return reader.isPlaceOnly(text, Sort.SHIP);
    }

    /** As what a text about anything is read: as places where it names nothing else, but "BY SEA" names neither Belarus nor an airport. */
    Sort asPlaceOrRemark(String text) {
        boolean places =
                isPlaceOnly(text) && of(text, Sort.PLACE).mentions().stream().noneMatch(PlacesOfText::isCode);
        return places ? Sort.PLACE : Sort.REMARK;
    }

    /** The country that an address or a port names; null for none. */
    @Nullable
    Country countryIn(Value value) {
        var sort = value.field().attribute() == Field.Attribute.ADDRESS ? Sort.ADDRESS : Sort.PLACE;
        return of(value.text(), sort).place().country();
    }

    /**
     * The country of the receiver in whose address the place stands as well, which says of the town what it says there; the destination
     * where the place ends in one of its states: "Cuba, NY".
     */
    @Nullable
    Country countryBeside(Value place, GoodsLine line) {
        for (var party : line.parties()) {
            if (party.country() != null
                    && party.role().receives()
                    && place.isRead()
                    && place.field() == Field.PLACE_OF_DELIVERY
                    && party.address().isRead()
                    && party.address().text().contains(place.text()) // hardly any address does
                    && List.of(party.address().text().split(", ")).contains(place.text())) {
                return party.country();
            }
        }
        return american(line.destination(), place.text());
    }

    /** The destination, where it is the United States and a text ends in one of their states. */
    private @Nullable Country american(@Nullable Country destination, String text) {
        return PlaceReader.COUNTRY_OF_STATES.equals(destination) && endsInState.apply(text) ? destination : null;
    }

    /** The party's own country; without one, the destination where the address ends in one of its states: "Sebastopol, CA". */
    @Nullable
    Country countryBeside(Party party, GoodsLine line) {
        var own = party.country();
        return own != null ? own : american(line.destination(), party.address().text());
    }

    /** As it was typed, and with the letters that were meant where some only look like them, or parts of a name stand apart. */
    private Where readAsMeant(String text, Sort sort) {
        var typed = read(text, sort);
        var meant = PartedNames.KNOWN.meant(LookAlikePlaces.KNOWN.meant(PlainTyping.of(text)));
        return meant.equals(text) ? typed : typed.orIfItTellsMore(read(meant, sort));
    }

    private Where read(String text, Sort sort) {
        if (sort == Sort.NAME) {
            var name = reader.inName(text);
            var place = names.in(text, name.behind(), reader, sort);
            return new Where(name.behind(), place, name.inside());
        }
        if (sort == Sort.GOODS && !reader.mayGoOn(text)) {
            return Where.NOWHERE; // hardly any description tells of more than the goods
        }
        var mentions = reader.in(text, sort);
        return new Where(mentions, names.in(text, mentions, reader, sort), List.of());
    }

    /** Whether anything stands apart in a name, which is a place then, and no part of the name. */
    static boolean mayHoldPlace(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '.' || APART.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
