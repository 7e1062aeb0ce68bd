package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.identifier.IdentifierKinds;

/**
 * A number of a listed party.
 *
 * @param kind  what kind of number
 * @param value the number, with blanks and dashes removed, in capitals
 * @param label what the list calls it, such as {@code Tax ID No.}
 */
public record ListedIdentifier(Identifier.Kind kind, String value, String label) {

    /** Whether its check digit proves its kind, so that it is nobody else's. */
    public boolean isProven() {
        return IdentifierFormats.provenKind(value) != Identifier.Kind.OTHER
                || (kind == Identifier.Kind.IMO && IdentifierKinds.checksOut(Identifier.Kind.IMO, value));
    }
}
