package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.cache.Late;
import dev.tidewaiter.designation.threshold.NumberThresholds;
import dev.tidewaiter.hash.HashedPlaces;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.identifier.IdentifierKinds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.LongStream;

/**
 * Listed numbers that somebody's number may have been meant for: one slip of the pen away from one that fails its check digit, or
 * the same in what a spreadsheet keeps of a longer number.
 */
final class SlippedNumbers {

    static final int IMO_LENGTH = 7;

    /** What a number of IEEE 754 surely holds, and with it a cell of a workbook; Excel writes zeros for the digits behind. */
    private static final int KEPT_DIGITS = 15;

    /** How a text is marked by which a listed number is found: by itself, by all of it but one sign, by what is left when it is rounded. */
    private static final char ITSELF = '=';

    private static final char BUT_ONE = '?';
    private static final char ROUNDED = '~';

    private final NumberThresholds thresholds;

    /** Those in which a slip can be told, or that a spreadsheet rounds. */
    private final List<ListedNumber> listed = new ArrayList<>();

    /** Made when somebody asks for the first number that is not listed as it stands. */
    private final Late<HashedPlaces> places = new Late<>(() -> new HashedPlaces(hashes()));

    SlippedNumbers(NumberThresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** Takes up a number, if it is one of them; all are taken up before the first is asked for. */
    void add(ListedNumber number) {
        if (number.hasCheckDigit() || mayBeRounded(number.identifier().value())) {
            listed.add(number);
        }
    }

    private long[] hashes() {
        var all = LongStream.builder();
        for (int at = 0; at < listed.size(); at++) {
            var number = listed.get(at).identifier().value();
            if (listed.get(at).hasCheckDigit()) {
                all.add(HashedPlaces.at(ITSELF + number, at));
                var code = IdentifierFormats.organisationCode(number);
                if (!code.isEmpty()) {
                    all.add(HashedPlaces.at(ITSELF + code, at));
                }
                for (int i = 0; i < number.length(); i++) {
                    all.add(HashedPlaces.at(BUT_ONE + pattern(number, i), at));
                }
            }
            if (mayBeRounded(number)) {
                all.add(HashedPlaces.at(ROUNDED + rounded(number), at));
                all.add(HashedPlaces.at(ROUNDED + rounded(cut(number)), at));
            }
        }
        return HashedPlaces.sorted(all.build());
    }

    private List<ListedNumber> itself(String number) {
        return number.isEmpty()
                ? List.of()
                : found(
                        ITSELF,
                        number,
                        (value, same) -> value.equals(same)
                                || IdentifierFormats.organisationCode(value).equals(same));
    }

    private List<ListedNumber> butOne(String pattern) {
        int at = pattern.indexOf('?');
        return found(
                BUT_ONE,
                pattern,
                (value, same) -> at < value.length()
                        && value.length() == same.length()
                        && pattern(value, at).equals(same));
    }

    private List<ListedNumber> found(char mark, String text, BiPredicate<String, String> is) {
        return places.get()
                .of(mark + text)
                .mapToObj(listed::get)
                .filter(ListedNumber::hasCheckDigit)
                .filter(one -> is.test(one.identifier().value(), text))
                .toList();
    }

    private List<ListedNumber> roundedTo(String number) {
        var same = rounded(number);
        return places.get()
                .of(ROUNDED + same)
                .mapToObj(listed::get)
                .filter(one -> mayBeRounded(one.identifier().value()))
                .filter(one -> rounded(one.identifier().value()).equals(same)
                        || rounded(cut(one.identifier().value())).equals(same))
                .toList();
    }

    private static String rounded(String number) {
        return Double.toString(Double.parseDouble(number));
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
            found.addAll(butOne(number.substring(0, i) + "?" + number.substring(i)));
            if (i < number.length()) {
                found.addAll(butOne(pattern(number, i)));
                found.addAll(itself(number.substring(0, i) + number.substring(i + 1)));
                found.addAll(i == 0 ? List.of() : itself(changedPlaces(number, i)));
            }
        }
        if (mayBeRounded(number) && isRounded(number)) {
            found.addAll(roundedTo(number));
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
            found.addAll(butOne(pattern(number, i)));
            found.addAll(i == 0 ? List.of() : itself(changedPlaces(number, i)));
        }
        found.removeIf(listed -> listed.identifier().kind() != Identifier.Kind.IMO
                || listed.identifier().value().equals(number));
        return List.copyOf(found);
    }

    /** A number too large for a spreadsheet is none that it wrote: all of them would round to the same. */
    private static boolean mayBeRounded(String number) {
        return number.length() > KEPT_DIGITS
                && number.chars().allMatch(c -> c >= '0' && c <= '9')
                && Double.isFinite(Double.parseDouble(number));
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
}
