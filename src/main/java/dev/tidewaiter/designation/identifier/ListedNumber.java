package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.shipment.Identifier;
import java.util.EnumSet;
import java.util.Set;

/**
 * A listed number and whose it is.
 *
 * @param entry      the position of the designation
 * @param identifier the number
 */
record ListedNumber(int entry, ListedIdentifier identifier) {

    private static final Set<Identifier.Kind> WITH_CHECK_DIGIT =
            EnumSet.of(Identifier.Kind.USCC, Identifier.Kind.INN, Identifier.Kind.OGRN, Identifier.Kind.IMO);

    /** Whether a slip of the pen in it can be told. */
    boolean hasCheckDigit() {
        return WITH_CHECK_DIGIT.contains(identifier.kind());
    }
}
