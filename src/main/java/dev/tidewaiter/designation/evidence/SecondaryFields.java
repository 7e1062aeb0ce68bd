package dev.tidewaiter.designation.evidence;

import dev.tidewaiter.designation.identifier.IdentifierFormats;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import java.util.ArrayList;
import java.util.List;

/**
 * What else is known of a party and an entry: each of country, address and identifier, and of a person the birth date, agrees,
 * differs, or is unknown because one side does not give it.
 */
public record SecondaryFields(List<String> agrees, List<String> differs, List<String> unknown) {

    static final String COUNTRY = "country";
    static final String ADDRESS = "address";
    static final String IDENTIFIER = "identifier";
    static final String BIRTH_DATE = "birth date";

    public static SecondaryFields of(Party party, Designation entry, boolean sameAddress, boolean sameIdentifier) {
        var agrees = new ArrayList<String>(3);
        var differs = new ArrayList<String>(3);
        var unknown = new ArrayList<String>(3);
        put(COUNTRY, country(party, entry), agrees, differs, unknown);
        put(ADDRESS, sameAddress ? Answer.AGREES : Answer.UNKNOWN, agrees, differs, unknown);
        put(IDENTIFIER, sameIdentifier ? Answer.AGREES : identifier(party, entry), agrees, differs, unknown);
        if (entry.kind() == Designation.Kind.PERSON) {
            put(BIRTH_DATE, birthDate(party, entry), agrees, differs, unknown);
        }
        return new SecondaryFields(agrees, differs, unknown);
    }

    boolean countryAgrees() {
        return agrees.contains(COUNTRY);
    }

    boolean countryDiffers() {
        return differs.contains(COUNTRY);
    }

    /** Whether something that one person or company has only one of is another one. */
    boolean contradicts() {
        return differs.contains(IDENTIFIER) || differs.contains(BIRTH_DATE);
    }

    private enum Answer {
        AGREES,
        DIFFERS,
        UNKNOWN
    }

    private static void put(
            String field, Answer answer, List<String> agrees, List<String> differs, List<String> unknown) {
        switch (answer) {
            case AGREES -> agrees.add(field);
            case DIFFERS -> differs.add(field);
            case UNKNOWN -> unknown.add(field);
        }
    }

    private static Answer country(Party party, Designation entry) {
        var country = party.country();
        if (country == null || entry.countries().isEmpty()) {
            return Answer.UNKNOWN;
        }
        for (var listed : entry.countries()) {
            if (partOf(listed.iso2()).equals(partOf(country.iso2()))) {
                return Answer.AGREES;
            }
        }
        return Answer.DIFFERS;
    }

    /** Lists place Hong Kong and Macao in China, manifests mostly do not. */
    private static String partOf(String iso2) {
        return iso2.equals("HK") || iso2.equals("MO") ? "CN" : iso2;
    }

    /** Any of the listed dates may be the true one; it differs only when none of them can be the party's. */
    private static Answer birthDate(Party party, Designation entry) {
        var born = party.born();
        if (born == null || entry.born().isEmpty()) {
            return Answer.UNKNOWN;
        }
        for (var listed : entry.born()) {
            if (listed.mayBe(born)) {
                return Answer.AGREES;
            }
        }
        return Answer.DIFFERS;
    }

    /** Two proven numbers of one kind that differ name two parties. A number that fails its check proves nothing. */
    private static Answer identifier(Party party, Designation entry) {
        for (var identifier : party.identifiers()) {
            var number = IdentifierFormats.normalised(identifier.value());
            var kind = IdentifierFormats.provenKind(number);
            if (kind == Identifier.Kind.OTHER) {
                continue;
            }
            for (var listed : entry.identifiers()) {
                boolean sameSort = listed.kind() == kind && listed.value().length() == number.length();
                if (sameSort && IdentifierFormats.provenKind(listed.value()) == kind) {
                    return Answer.DIFFERS;
                }
            }
        }
        return Answer.UNKNOWN;
    }
}
