package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.shipment.Identifier;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A listed number and whose it is.
 *
 * @param entry      the position of the designation
 * @param identifier the number
 * @param mark       what mark of a ship or an aircraft it is; null for none
 * @param isShared   whether others may have the same: a call sign passes from one ship to another, and every maker of aircraft counts from one
 */
record ListedNumber(
        int entry, ListedIdentifier identifier, @Nullable CraftMark mark, boolean isShared) {

    private static final Set<Identifier.Kind> WITH_CHECK_DIGIT =
            EnumSet.of(Identifier.Kind.USCC, Identifier.Kind.INN, Identifier.Kind.OGRN, Identifier.Kind.IMO);

    /** Whether a slip of the pen in it can be told. */
    boolean hasCheckDigit() {
        return WITH_CHECK_DIGIT.contains(identifier.kind());
    }
}
