package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.designation.threshold.NumberThresholds;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.identifier.IdentifierKinds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Listed numbers that somebody's number may have been meant for: one slip of the pen away from one that fails its check digit, or
 * the same in what a spreadsheet keeps of a longer number.
 */
final class SlippedNumbers {

    static final int IMO_LENGTH = 7;

    /** What a number of IEEE 754 surely holds, and with it a cell of a workbook; Excel writes zeros for the digits behind. */
    private static final int KEPT_DIGITS = 15;

    private final NumberThresholds thresholds;
    private final Map<String, List<ListedNumber>> byNumber = new HashMap<>();
    private final Map<String, List<ListedNumber>> byPattern = new HashMap<>();
    private final Map<Double, List<ListedNumber>> byRounded = new HashMap<>();

    SlippedNumbers(NumberThresholds thresholds) {
        this.thresholds = thresholds;
    }

    void add(ListedNumber listed) {
        var number = listed.identifier().value();
        if (listed.hasCheckDigit()) {
            put(byNumber, number, listed);
            var code = IdentifierFormats.organisationCode(number);
            if (!code.isEmpty()) {
                put(byNumber, code, listed);
            }
            for (int i = 0; i < number.length(); i++) {
                put(byPattern, pattern(number, i), listed);
            }
        }
        if (mayBeRounded(number)) {
            put(byRounded, Double.valueOf(number), listed);
            put(byRounded, Double.valueOf(cut(number)), listed);
        }
    }

    /** The listed numbers that one may have been meant for and does not equal; mostly none. */
    List<ListedNumber> of(Identifier.Kind kind, String number) {
        if (kind == Identifier.Kind.IMO) {
            return ships(number);
        }
        // a number that lost a character may be one short of what is enough
        if (number.length() + 1 < thresholds.forSlip()
                || IdentifierFormats.provenKind(number) != Identifier.Kind.OTHER) {
            return List.of();
        }
        var found = new LinkedHashSet<ListedNumber>(1);
        for (int i = 0; i <= number.length(); i++) {
            found.addAll(byPattern.getOrDefault(number.substring(0, i) + "?" + number.substring(i), List.of()));
            if (i < number.length()) {
                found.addAll(byPattern.getOrDefault(pattern(number, i), List.of()));
                found.addAll(byNumber.getOrDefault(number.substring(0, i) + number.substring(i + 1), List.of()));
                found.addAll(i == 0 ? List.of() : byNumber.getOrDefault(changedPlaces(number, i), List.of()));
            }
        }
        if (mayBeRounded(number) && isRounded(number)) {
            found.addAll(byRounded.getOrDefault(Double.valueOf(number), List.of()));
        }
        found.removeIf(listed -> listed.identifier().value().equals(number)
                || listed.identifier().value().length() < thresholds.forSlip());
        return List.copyOf(found);
    }

    /** The ships whose number is one digit, or two digits that changed places, away from one that fails its check and is nobody's. */
    private List<ListedNumber> ships(String number) {
        if (number.length() != IMO_LENGTH || IdentifierKinds.checksOut(Identifier.Kind.IMO, number)) {
            return List.of();
        }
        var found = new LinkedHashSet<ListedNumber>(1);
        for (int i = 0; i < IMO_LENGTH; i++) {
            found.addAll(byPattern.getOrDefault(pattern(number, i), List.of()));
            found.addAll(i == 0 ? List.of() : byNumber.getOrDefault(changedPlaces(number, i), List.of()));
        }
        found.removeIf(listed -> listed.identifier().kind() != Identifier.Kind.IMO
                || listed.identifier().value().equals(number));
        return List.copyOf(found);
    }

    private static boolean mayBeRounded(String number) {
        return number.length() > KEPT_DIGITS && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a number is what a spreadsheet writes of a longer one, and no other that only rounds to the same. */
    private static boolean isRounded(String number) {
        return number.equals(cut(number)) || number.equals(new BigDecimal(Double.parseDouble(number)).toPlainString());
    }

    private static String cut(String number) {
        return number.substring(0, KEPT_DIGITS) + "0".repeat(number.length() - KEPT_DIGITS);
    }

    private static String changedPlaces(String number, int at) {
        return number.substring(0, at - 1) + number.charAt(at) + number.charAt(at - 1) + number.substring(at + 1);
    }

    private static String pattern(String number, int without) {
        return number.substring(0, without) + "?" + number.substring(without + 1);
    }

    private static <K> void put(Map<K, List<ListedNumber>> map, K key, ListedNumber listed) {
        map.computeIfAbsent(key, number -> new ArrayList<>(1)).add(listed);
    }
}
