package dev.tidewaiter.manifest.row;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.row.PartiesOfOneRole.Block;
import dev.tidewaiter.manifest.value.NamedParty;
import dev.tidewaiter.manifest.value.PartyWords;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.identifier.IdentifierKinds;
import dev.tidewaiter.shipment.place.Countries;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the parties of one role from the values of its columns on one row. */
final class PartyReader {

    private static final SaidInAddress NOTHING_SAID = new SaidInAddress(null, List.of());

    /** A number, and the heading of its column. */
    private record NumberInCell(Value value, String heading) {}

    /** The country and the numbers that stand in an address. */
    private record SaidInAddress(@Nullable Country country, List<NamedParty.Id> identifiers) {}

    /** The parts of a firm's name in columns of a length have more words than a person's names; longer ones are whole. */
    private static final int MOST_WORDS = 12;

    /** What stands in names beside letters and digits. */
    private static final String SIGNS = "-.'’&,()/\"«»“”";

    private final Role role;
    private final PartyWords words;
    private final ClearingCache<String, List<NamedParty>> saidInNames;
    private final ClearingCache<String, SaidInAddress> saidInAddresses;
    private final Value noName;
    private final Value noAddress;
    private final Value noCountry;

    private final List<Value> names = new ArrayList<>(2);
    private final List<Value> addresses = new ArrayList<>(2);
    private final List<Value> addressTwins = new ArrayList<>(1);
    private final List<NumberInCell> ids = new ArrayList<>(1);
    private Value countryCell;
    private @Nullable Country country;

    PartyReader(Role role, ManifestDictionaries dictionaries) {
        this.role = role;
        this.words = dictionaries.partyWords();
        var cells = dictionaries.partyText();
        this.saidInNames = new ClearingCache<>(cells::parse);
        this.saidInAddresses =
                new ClearingCache<>(text -> new SaidInAddress(Countries.inText(text), cells.identifiersIn(text)));
        this.noName = Value.absent(Field.of(role, Attribute.NAME), null);
        this.noAddress = Value.absent(Field.of(role, Attribute.ADDRESS), null);
        this.noCountry = Value.absent(Field.of(role, Attribute.COUNTRY), null);
        this.countryCell = noCountry;
    }

    void clear() {
        names.clear();
        addresses.clear();
        addressTwins.clear();
        ids.clear();
        countryCell = noCountry;
        country = null;
    }

    /** Takes a value of the role; a twin is the same in another language. */
    void take(CellReader reader, Value value) {
        if (reader.column().townOf() != null) {
            addresses.add(new Value(noAddress.field(), value.text(), value.cell(), value.state()));
            return;
        }
        switch (reader.field().attribute()) {
            case NAME -> names.add(value);
            case ADDRESS -> (reader.column().twin() ? addressTwins : addresses).add(value);
            case ID -> ids.add(new NumberInCell(value, reader.column().heading()));
            case COUNTRY -> {
                if (country == null) {
                    countryCell = value;
                    country = reader.countryOf(value);
                }
            }
            default -> {}
        }
    }

    /** Takes a name or a number that stands outside the columns of the layout. */
    void take(Value value) {
        if (value.field().attribute() == Attribute.ID) {
            ids.add(new NumberInCell(value, ""));
        } else {
            names.add(value);
        }
    }

    /** Gives the line its parties of this role. */
    void read(GoodsLine.Builder line) {
        // a sender of whom only the country is known still decides whose law asks; a receiver's is read where places
        // are
        boolean placed = country != null && role.sends();
        if (names.isEmpty() && addresses.isEmpty() && addressTwins.isEmpty() && ids.isEmpty() && !placed) {
            return;
        }
        var parties = addressTwins.isEmpty() ? PartiesOfOneRole.of(names, addresses) : List.<Block>of();
        if (parties.isEmpty()) {
            read(line, names, addresses);
            return;
        }
        var saidCountry = country;
        boolean ofOne =
                parties.stream().filter(party -> party.holdsRowOf(countryCell)).count() == 1;
        for (var party : parties) {
            country = ofOne && !party.holdsRowOf(countryCell) ? null : saidCountry;
            read(line, party.names(), party.addresses());
        }
    }

    private void read(GoodsLine.Builder line, List<Value> ownNames, List<Value> ownAddresses) {
        var address = joined(ownAddresses.isEmpty() ? addressTwins : ownAddresses);
        var twinAddress = addressTwins.isEmpty() ? address : joined(addressTwins);
        if (ownNames.isEmpty()) {
            line.party(party(noName, address, null, List.of()));
            return;
        }
        boolean oneName = arePartsOfOneName(ownNames);
        // "Kestrel | Design | Srl" is one firm, and its first word by itself is nobody
        boolean onlyWhole = oneName
                && words.isOnlyLegalForm(ownNames.get(ownNames.size() - 1).text());
        for (int i = 0; i < ownNames.size() && !onlyWhole; i++) {
            read(ownNames.get(i), i == 0 ? address : twinAddress, line);
        }
        if (oneName) {
            read(joined(ownNames, " "), address, line);
        }
    }

    /**
     * Surname, given name and patronymic in columns of their own, or a firm's name that runs on into the next column: some words in one
     * script, which together name somebody.
     */
    private static boolean arePartsOfOneName(List<Value> parts) {
        if (parts.size() < 2) {
            return false;
        }
        Character.UnicodeScript script = null;
        int words = 0;
        for (var name : parts) {
            var text = name.text().strip();
            words++;
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (Character.isLetter(letter)) {
                    var own = Character.UnicodeScript.of(letter);
                    if (script != null && own != script) {
                        return false;
                    }
                    script = own;
                } else if (letter == ' ') {
                    words++;
                } else if (!Character.isDigit(letter) && SIGNS.indexOf(letter) < 0) {
                    return false;
                }
            }
        }
        return script != null && words <= MOST_WORDS;
    }

    private void read(Value name, Value address, GoodsLine.Builder line) {
        for (var named : saidInNames.get(name.text())) {
            var cell = name.cell();
            // beside an address of its own, what stands behind the name may be another party: it must not be lost
            boolean more = address.isRead()
                    && !named.address().isEmpty()
                    && !address.text().contains(named.address());
            var said = more ? named.name() + '\n' + named.address() : named.name();
            var ownName = said.equals(name.text()) ? name : new Value(name.field(), said, name.cell(), name.state());
            var ownAddress = address;
            if (!address.isRead() && !named.address().isEmpty() && cell != null) {
                ownAddress = Value.read(noAddress.field(), named.address(), cell);
            }
            var numbers = new ArrayList<Identifier>(named.identifiers().size());
            for (var id : named.identifiers()) {
                numbers.add(new Identifier(id.kind(), id.value(), name));
            }
            line.party(party(ownName, ownAddress, named.country(), numbers));
        }
    }

    private Party party(Value name, Value address, @Nullable Country besideName, List<Identifier> besideNumbers) {
        var said = address.isRead() ? saidInAddresses.get(address.text()) : NOTHING_SAID;
        List<Identifier> numbers = List.of();
        if (!ids.isEmpty() || !besideNumbers.isEmpty() || !said.identifiers().isEmpty()) {
            numbers = new ArrayList<>(besideNumbers);
            for (var id : said.identifiers()) {
                addNew(new Identifier(id.kind(), id.value(), address), numbers);
            }
            for (var id : ids) {
                addNew(identifier(id), numbers);
            }
        }
        if (country != null) {
            return new Party(role, name, address, country, countryCell, numbers);
        }
        var told = said.country() != null ? said.country() : besideName;
        return new Party(role, name, address, told, told == null ? countryCell : address, numbers);
    }

    /** Adds a number that is not there yet: one in a name or an address may be told as a value of its own, too, where no label says its kind. */
    private static void addNew(Identifier number, List<Identifier> numbers) {
        if (numbers.stream().noneMatch(other -> other.value().equals(number.value()))) {
            numbers.add(number);
        }
    }

    private Identifier identifier(NumberInCell id) {
        var value = Identifier.compact(id.value().text());
        // told by its place and shape: a typing error breaks the check digit and must not hide the kind
        boolean vessel = role == Role.VESSEL && value.matches("[0-9]{7}");
        return new Identifier(
                vessel ? Identifier.Kind.IMO : IdentifierKinds.of(value, country), value, id.value(), id.heading());
    }

    private Value joined(List<Value> parts) {
        return parts.isEmpty() ? noAddress : joined(parts, ", ");
    }

    private static Value joined(List<Value> parts, String between) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(text.length() == 0 ? "" : between).append(part.text());
        }
        return new Value(parts.get(0).field(), text.toString(), parts.get(0).cell(), Value.State.READ);
    }
}
