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

    /** A mark of so many characters is no other craft's by chance. */
    private static final int ALONE = 8;

    /** Whether its check digit proves its kind, so that it is nobody else's. */
    public boolean isProven() {
        return IdentifierFormats.provenKind(value) != Identifier.Kind.OTHER
                || (kind == Identifier.Kind.IMO && IdentifierKinds.checksOut(Identifier.Kind.IMO, value));
    }

    /** Whether it is the call sign of a ship or an aircraft, its tail number or its maker's serial number, as OFAC and others call them. */
    boolean isCraftMark() {
        return isCallSign()
                || label.equals("Aircraft Tail Number")
                || label.endsWith("(MSN)")
                || label.startsWith("Aircraft Construction Number");
    }

    /** Whether others may have the same: a call sign passes from one ship to another, and every maker of aircraft counts from one. */
    boolean isShared() {
        return isCallSign() || (isCraftMark() && value.length() < ALONE);
    }

    private boolean isCallSign() {
        return label.equalsIgnoreCase("call sign");
    }
}
