package dev.tidewaiter.cli.match;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.shipment.BirthDate;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What else the caller knows of the party. It may confirm a match or speak against it; it never hides one. */
final class AskedParty {

    private static final SheetRef CALL = new SheetRef("command line", "call", false);

    @Option(names = "--country", paramLabel = "CC", description = "The party's country, by code or name.")
    private @Nullable String country;

    @Option(names = "--address", paramLabel = "TEXT", description = "The party's address.")
    private @Nullable String address;

    @Option(
            names = "--id",
            paramLabel = "NUMBER",
            description = "A number of the party, such as a tax number; may be repeated.")
    private List<String> numbers = new ArrayList<>();

    @Option(names = "--born", paramLabel = "DATE", description = "A person's birth date, as 1970-03-12 or 1970.")
    private @Nullable String born;

    Party named(String name) {
        var where = address == null || address.isBlank()
                ? Value.absent(Field.PARTY_ADDRESS, null)
                : value(Field.PARTY_ADDRESS, address, 1);
        var told = country();
        var place = told != null ? told : Country.inText(where.text());
        var from = told != null
                ? value(Field.PARTY_COUNTRY, told.iso2(), 2)
                : place != null ? where : Value.absent(Field.PARTY_COUNTRY, null);
        return new Party(
                Role.PARTY, value(Field.PARTY_NAME, name, 0), where, place, from, identifiers(place), birthDate());
    }

    private @Nullable Country country() {
        var given = country;
        if (given == null) {
            return null;
        }
        var named = Country.named(given);
        if (named == null) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "\"%s\" is no country we know. Give two letters, such as CN, or a name.".formatted(given));
        }
        return named;
    }

    private List<Identifier> identifiers(@Nullable Country place) {
        var identifiers = new ArrayList<Identifier>();
        for (var number : numbers) {
            if (Identifier.compact(number).isEmpty()) {
                throw new CallFailed(
                        ExitCode.WRONG_CALL, "--id \"%s\" is no number: it has no letter or digit.".formatted(number));
            }
            identifiers.add(new Identifier(
                    Identifier.kindOf(number, place),
                    Identifier.compact(number),
                    value(Field.PARTY_ID, number, 3 + identifiers.size())));
        }
        return identifiers;
    }

    private @Nullable BirthDate birthDate() {
        var given = born;
        if (given == null) {
            return null;
        }
        var date = BirthDate.read(given);
        if (date == null) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "--born takes a day such as 1970-03-12, or a year such as 1970; found \"%s\".".formatted(given));
        }
        return date;
    }

    private static Value value(Field field, String text, int column) {
        return Value.read(field, text, new CellRef(CALL, 1, column));
    }
}
