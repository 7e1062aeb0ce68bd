package dev.tidewaiter.designation;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.names.search.BareLetters;
import dev.tidewaiter.shipment.BirthDate;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.identifier.IdentifierKinds;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wording.WrongInput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party that somebody asks for by itself. What is known besides the name may confirm a match or speak against it; it never hides one.
 *
 * @param name    in any script
 * @param country by code or name; blank when unknown
 * @param address blank when unknown
 * @param numbers such as a tax number
 * @param born    a person's birth date, as 1970-03-12 or 1970; blank when unknown
 */
public record AskedParty(
        String name,
        @Nullable String country,
        @Nullable String address,
        List<String> numbers,
        @Nullable String born) {

    private static final SheetRef ASKED = new SheetRef("asked", "asked", false);

    public AskedParty {
        numbers = List.copyOf(numbers);
    }

    /**
     * The party, ready to be searched for.
     *
     * @throws IllegalArgumentException when something given makes no sense; a sentence for whoever asks
     */
    public Party party() {
        if (!mayBeName(name)) {
            throw nothingToTellBy(name);
        }
        var where = blank(address) == null
                ? Value.absent(Field.PARTY_ADDRESS, null)
                : value(Field.PARTY_ADDRESS, String.valueOf(address), 1);
        var told = told();
        var place = told != null ? told : Countries.inText(where.text());
        var from = told != null
                ? value(Field.PARTY_COUNTRY, told.iso2(), 2)
                : place != null ? where : Value.absent(Field.PARTY_COUNTRY, null);
        return new Party(
                Role.PARTY, value(Field.PARTY_NAME, name, 0), where, place, from, identifiers(place), birthDate());
    }

    /** Whether a text has letters or digits enough for a name. One of legal forms alone has, and is nobody's unless a list has it so. */
    public static boolean mayBeName(String text) {
        return BareLetters.of(text).length() > 1;
    }

    /**
     * Refuses the answer that nothing was found for a name that says nothing: it must not be read as "nobody is listed".
     *
     * @throws IllegalArgumentException with a sentence for whoever asks
     */
    public static void refuseUnanswered(String name, List<Match> found) {
        if (found.isEmpty() && !Designations.canSearch(name)) {
            throw nothingToTellBy(name);
        }
    }

    private static IllegalArgumentException nothingToTellBy(String name) {
        return WrongInput.because(
                "party.wrong.name",
                "\"%s\" holds nothing to tell a party by. Give a name, in any script.".formatted(name),
                name);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private @Nullable Country told() {
        var given = blank(country);
        if (given == null) {
            return null;
        }
        var named = Countries.named(given);
        if (named == null) {
            throw WrongInput.because(
                    "party.wrong.country",
                    "\"%s\" is no country we know. Give two letters, such as CN, or a name.".formatted(given),
                    given);
        }
        return named;
    }

    private List<Identifier> identifiers(@Nullable Country place) {
        var identifiers = new ArrayList<Identifier>();
        for (var number : numbers) {
            if (Identifier.compact(number).isEmpty()) {
                throw WrongInput.because(
                        "party.wrong.number",
                        "\"%s\" is no number of a party: it has no letter or digit. Leave it out or correct it."
                                .formatted(number),
                        number);
            }
            identifiers.add(new Identifier(
                    IdentifierKinds.of(number, place),
                    Identifier.compact(number),
                    value(Field.PARTY_ID, number, 3 + identifiers.size()),
                    Identifier.ASKED));
        }
        return identifiers;
    }

    private @Nullable BirthDate birthDate() {
        var given = blank(born);
        if (given == null) {
            return null;
        }
        var date = BirthDate.read(given);
        if (date == null) {
            throw WrongInput.because(
                    "party.wrong.born",
                    "A birth date is a day such as 1970-03-12, or a year such as 1970; found \"%s\".".formatted(given),
                    given);
        }
        return date;
    }

    private static Value value(Field field, String text, int column) {
        return Value.read(field, text, new CellRef(ASKED, 1, column));
    }
}
