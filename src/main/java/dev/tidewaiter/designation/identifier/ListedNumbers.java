package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.shipment.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of all entries, by what they are and by the code of a company within them. */
final class ListedNumbers {

    private final Map<String, List<ListedNumber>> byNumber = new HashMap<>();
    private final int fewestWithoutKind;
    private final ListedBanks banks;
    private final LostZeros lostZeros;

    /** @param fewestWithoutKind how long numbers of which one has no kind must be to be compared */
    ListedNumbers(int fewestWithoutKind, ListedBanks banks, LostZeros lostZeros) {
        this.fewestWithoutKind = fewestWithoutKind;
        this.banks = banks;
        this.lostZeros = lostZeros;
    }

    void add(ListedNumber listed) {
        var number = listed.identifier().value();
        put(number, listed);
        var code = IdentifierFormats.organisationCode(number);
        if (!code.isEmpty()) {
            put(code, listed);
        }
    }

    /** Those that are written so, of whatever kind. */
    List<ListedNumber> of(String number) {
        return byNumber.getOrDefault(number, List.of());
    }

    /** Those that a number equals, of a kind that may be the same, be zeros missing in front of it or too many there. */
    List<ListedNumber> equal(Identifier.Kind kind, String number) {
        var found = new ArrayList<ListedNumber>(2);
        of(number).stream()
                .filter(listed -> comparable(kind, listed.identifier().kind(), number))
                .forEach(found::add);
        banks.of(number).stream().filter(bank -> !found.contains(bank)).forEach(found::add);
        var code = IdentifierFormats.organisationCode(number);
        if (!code.isEmpty() && IdentifierFormats.isUscc(number)) {
            // the same company code with another prefix is the same company registered anew
            found.addAll(of(code));
        }
        var unfilled = LostZeros.unfilled(number);
        if (!unfilled.isEmpty()) { // the zeros of the listed number itself may be among those in front
            found.addAll(equal(kind, unfilled));
            found.addAll(lostZeros.of(kind, number));
        }
        return found;
    }

    private boolean comparable(Identifier.Kind kind, Identifier.Kind listed, String number) {
        boolean same = kind == listed && kind != Identifier.Kind.OTHER;
        boolean ship = kind == Identifier.Kind.IMO || listed == Identifier.Kind.IMO;
        boolean oneUnknown = kind == Identifier.Kind.OTHER || listed == Identifier.Kind.OTHER;
        boolean longEnough = number.length() >= fewestWithoutKind;
        return same || (ship ? oneUnknown && number.length() == SlippedNumbers.IMO_LENGTH : longEnough);
    }

    private void put(String key, ListedNumber listed) {
        byNumber.computeIfAbsent(key, number -> new ArrayList<>(1)).add(listed);
    }
}
