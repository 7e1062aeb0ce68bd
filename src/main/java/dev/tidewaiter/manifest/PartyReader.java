package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.value.NamedParty;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the parties of one role from the values of its columns. */
final class PartyReader {

    private static final int MOST_REMEMBERED = 20_000;

    private final Role role;
    private final Vocabulary vocabulary;
    private final Map<String, List<NamedParty>> names = new HashMap<>();
    private final Map<String, Address> addresses = new HashMap<>();

    PartyReader(Role role, Vocabulary vocabulary) {
        this.role = role;
        this.vocabulary = vocabulary;
    }

    private record Address(@Nullable Country country, List<NamedParty.Id> identifiers) {}

    /** The values of one role on a row; twins are the same party in another language. */
    static final class Cells {
        final List<Value> names = new ArrayList<>(2);
        final List<Value> addresses = new ArrayList<>(2);
        final List<Value> addressTwins = new ArrayList<>(1);
        final List<Value> ids = new ArrayList<>(1);
        Value country;

        @Nullable
        Country named;

        Cells(Role role) {
            country = Value.absent(Field.of(role, Attribute.COUNTRY), null);
        }

        void clear(Role role) {
            names.clear();
            addresses.clear();
            addressTwins.clear();
            ids.clear();
            country = Value.absent(Field.of(role, Attribute.COUNTRY), null);
            named = null;
        }

        boolean isEmpty() {
            return names.isEmpty() && addresses.isEmpty() && ids.isEmpty();
        }
    }

    void read(Cells cells, GoodsLine.Builder line) {
        if (cells.isEmpty()) {
            return;
        }
        var address = joined(cells.addresses);
        var twinAddress = cells.addressTwins.isEmpty() ? address : joined(cells.addressTwins);
        var ids = new ArrayList<Identifier>(2);
        for (var id : cells.ids) {
            ids.add(identifier(id, cells.named));
        }
        if (cells.names.isEmpty()) {
            line.party(party(Value.absent(Field.of(role, Attribute.NAME), null), address, cells, null, ids));
            return;
        }
        for (int i = 0; i < cells.names.size(); i++) {
            read(cells.names.get(i), i == 0 ? address : twinAddress, cells, ids, line);
        }
    }

    private void read(Value name, Value address, Cells cells, List<Identifier> ids, GoodsLine.Builder line) {
        for (var named : named(name.text())) {
            var own = new ArrayList<>(ids);
            for (var id : named.identifiers()) {
                own.add(new Identifier(id.kind(), id.value(), name));
            }
            var ownName = named.name().equals(name.text())
                    ? name
                    : new Value(name.field(), named.name(), name.cell(), name.state());
            var ownAddress = address;
            if (!address.isRead() && !named.address().isEmpty() && name.cell() != null) {
                ownAddress = Value.read(Field.of(role, Attribute.ADDRESS), named.address(), name.cell());
            }
            line.party(party(ownName, ownAddress, cells, named.country(), own));
        }
    }

    private Party party(Value name, Value address, Cells cells, @Nullable Country besideName, List<Identifier> ids) {
        if (!address.isRead()) {
            return new Party(role, name, address, cells.named, cells.country, ids);
        }
        var said = address(address.text());
        for (var id : said.identifiers()) {
            ids.add(new Identifier(id.kind(), id.value(), address));
        }
        if (cells.named != null) {
            return new Party(role, name, address, cells.named, cells.country, ids);
        }
        var country = said.country() != null ? said.country() : besideName;
        return new Party(role, name, address, country, country == null ? cells.country : address, ids);
    }

    private Identifier identifier(Value id, @Nullable Country country) {
        var value = Identifier.compact(id.text());
        boolean vessel = role == Role.VESSEL && value.length() == 7 && Identifier.checksOut(Identifier.Kind.IMO, value);
        return new Identifier(vessel ? Identifier.Kind.IMO : Identifier.kindOf(value, country), value, id);
    }

    private Value joined(List<Value> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        if (parts.isEmpty()) {
            return Value.absent(Field.of(role, Attribute.ADDRESS), null);
        }
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(text.length() == 0 ? "" : ", ").append(part.text());
        }
        return new Value(parts.get(0).field(), text.toString(), parts.get(0).cell(), Value.State.READ);
    }

    private List<NamedParty> named(String text) {
        var known = names.get(text);
        if (known == null) {
            known = vocabulary.partyText().parse(text);
            if (names.size() >= MOST_REMEMBERED) {
                names.clear();
            }
            names.put(text, known);
        }
        return known;
    }

    private Address address(String text) {
        var known = addresses.get(text);
        if (known == null) {
            known = new Address(Country.inText(text), vocabulary.partyText().identifiersIn(text));
            if (addresses.size() >= MOST_REMEMBERED) {
                addresses.clear();
            }
            addresses.put(text, known);
        }
        return known;
    }

    Role role() {
        return role;
    }
}
