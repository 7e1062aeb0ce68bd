package dev.tidewaiter.shipment;

import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, vessel or bank on a goods line, in one role. A cell with several names gives several parties.
 *
 * @param role        what the party does
 * @param name        its name as it stood; may be absent where only a number or an address is given
 * @param address     its address as it stood, absent when the file gives none
 * @param country     its country, from the country column or from the address; null when unknown
 * @param countryCell the value the country was read from; absent when unknown
 * @param identifiers numbers given for it, also those found inside its name or address
 * @param born        when the person was born; null when nobody says, and for what is no person
 */
public record Party(
        Role role,
        Value name,
        Value address,
        @Nullable Country country,
        Value countryCell,
        List<Identifier> identifiers,
        @Nullable BirthDate born)
        implements Serializable {

    public Party {
        identifiers = List.copyOf(identifiers);
    }

    /** A party as manifests give it: they tell no birth date. */
    public Party(
            Role role,
            Value name,
            Value address,
            @Nullable Country country,
            Value countryCell,
            List<Identifier> identifiers) {
        this(role, name, address, country, countryCell, identifiers, null);
    }

    /** The same party with another value in the place of each that it holds. */
    Party withEach(UnaryOperator<Value> other) {
        return new Party(
                role,
                other.apply(name),
                other.apply(address),
                country,
                other.apply(countryCell),
                identifiers.stream()
                        .map(number -> new Identifier(
                                number.kind(), number.value(), other.apply(number.from()), number.label()))
                        .toList(),
                born);
    }
}
