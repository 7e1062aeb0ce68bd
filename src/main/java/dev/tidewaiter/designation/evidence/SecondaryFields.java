package dev.tidewaiter.designation.evidence;

import dev.tidewaiter.designation.identifier.IdentifierFormats;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.identifier.IdentifierKinds;
import java.util.EnumSet;
import java.util.Set;

/**
 * What else is known of a party and an entry: each of country, address and identifier, and of a person the birth date, agrees,
 * differs, or is unknown because one side does not give it.
 */
public record SecondaryFields(Set<SecondaryField> agrees, Set<SecondaryField> differs, Set<SecondaryField> unknown) {

    /**
     * Holds a party against an entry.
     *
     * @param sameAddress    whether the two were found in one building
     * @param sameIdentifier whether they were found to have a number in common
     * @param parts          places that count as part of a country
     * @param thresholds     how far a date is believed
     */
    public static SecondaryFields of(
            Party party,
            Designation entry,
            boolean sameAddress,
            boolean sameIdentifier,
            CountryParts parts,
            MatchThresholds thresholds) {
        var fields = new SecondaryFields(none(), none(), none());
        fields.put(SecondaryField.COUNTRY, country(party, entry, parts));
        fields.put(SecondaryField.ADDRESS, sameAddress ? Agreement.AGREES : Agreement.UNKNOWN);
        fields.put(SecondaryField.IDENTIFIER, sameIdentifier ? Agreement.AGREES : identifier(party, entry));
        if (entry.kind() == Designation.Kind.PERSON || !entry.born().isEmpty()) {
            fields.put(SecondaryField.BIRTH_DATE, birthDate(party, entry, thresholds.circaYears()));
        }
        return fields;
    }

    boolean countryAgrees() {
        return agrees.contains(SecondaryField.COUNTRY);
    }

    boolean countryDiffers() {
        return differs.contains(SecondaryField.COUNTRY);
    }

    /** Whether something that one person or company has only one of is another one. */
    boolean contradicts() {
        return differs.contains(SecondaryField.IDENTIFIER) || differs.contains(SecondaryField.BIRTH_DATE);
    }

    private static Set<SecondaryField> none() {
        return EnumSet.noneOf(SecondaryField.class);
    }

    private void put(SecondaryField field, Agreement answer) {
        switch (answer) {
            case AGREES -> agrees.add(field);
            case DIFFERS -> differs.add(field);
            case UNKNOWN -> unknown.add(field);
        }
    }

    private static Agreement country(Party party, Designation entry, CountryParts parts) {
        var country = party.country();
        if (country == null || entry.countries().isEmpty()) {
            return Agreement.UNKNOWN;
        }
        for (var listed : entry.countries()) {
            if (parts.isOne(listed, country)) {
                return Agreement.AGREES;
            }
        }
        return Agreement.DIFFERS;
    }

    /** Any of the listed dates may be the true one; it differs only when none of them can be the party's. */
    private static Agreement birthDate(Party party, Designation entry, int circaYears) {
        var born = party.born();
        if (born == null || entry.born().isEmpty()) {
            return Agreement.UNKNOWN;
        }
        for (var listed : entry.born()) {
            if (listed.mayBe(born, circaYears)) {
                return Agreement.AGREES;
            }
        }
        return Agreement.DIFFERS;
    }

    /** Two proven numbers of one kind that differ name two parties. A number that fails its check proves nothing. */
    private static Agreement identifier(Party party, Designation entry) {
        if (entry.kind() == Designation.Kind.VESSEL) {
            return shipNumber(party, entry);
        }
        for (var identifier : party.identifiers()) {
            var number = IdentifierFormats.normalised(identifier.value());
            var kind = IdentifierFormats.provenKind(number);
            if (kind == Identifier.Kind.OTHER) {
                continue;
            }
            for (var listed : entry.identifiers()) {
                boolean sameSort = listed.kind() == kind && listed.value().length() == number.length();
                if (sameSort && IdentifierFormats.provenKind(listed.value()) == kind) {
                    return Agreement.DIFFERS;
                }
            }
        }
        return Agreement.UNKNOWN;
    }

    /** A ship has one number for all its life, seven digits of which the last checks the others. */
    private static Agreement shipNumber(Party party, Designation entry) {
        boolean given = party.identifiers().stream().anyMatch(identifier -> isShipNumber(identifier.value()));
        boolean listed = entry.identifiers().stream().anyMatch(identifier -> isShipNumber(identifier.value()));
        return given && listed ? Agreement.DIFFERS : Agreement.UNKNOWN;
    }

    private static boolean isShipNumber(String written) {
        var number = Identifier.compact(written).replaceFirst("^IMO", "");
        return number.matches("\\d{7}") && IdentifierKinds.checksOut(Identifier.Kind.IMO, number);
    }
}
