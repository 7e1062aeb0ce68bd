package dev.tidewaiter.shipment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that are of a kind by their place and shape, and whose check digit says that they were mistyped or made up. */
public final class MistypedNumber {

    private static final Pattern SHIP = Pattern.compile("(?:IMO)?(\\d{7})");
    private static final Pattern LETTERS_AHEAD = Pattern.compile("^\\p{L}+");
    private static final int OLDEST = 1900;
    private static final int BIRTH = 6;
    private static final int BORN = 14;

    private MistypedNumber() {}

    /**
     * The kind of which a number of a party must be although its check digit fails; null when that cannot be said.
     *
     * @param russianLabel whether a text holds the label of a Russian number
     */
    public static Identifier.@Nullable Kind of(Party party, Identifier number, Predicate<String> russianLabel) {
        var kind = shape(party, number, russianLabel);
        return kind == null || Identifier.checksOut(kind, plain(kind, number.value())) ? null : kind;
    }

    private static Identifier.@Nullable Kind shape(Party party, Identifier number, Predicate<String> russianLabel) {
        var value = number.value();
        if (party.role() == Role.VESSEL) {
            return SHIP.matcher(value).matches() ? Identifier.Kind.IMO : null;
        }
        if (number.kind() == Identifier.Kind.USCC) {
            return isResident(value) ? null : Identifier.Kind.USCC;
        }
        if (number.kind() == Identifier.Kind.INN || number.kind() == Identifier.Kind.OGRN) {
            return null; // told by its check digit
        }
        boolean inItsColumn = number.from().field().attribute() == Field.Attribute.ID;
        boolean russian = party.country() != null && party.country().iso2().equals("RU");
        boolean labelled = russianLabel.test(number.from().text());
        if (!inItsColumn || (!russian && !labelled)) {
            return null;
        }
        var digits = LETTERS_AHEAD.matcher(value).replaceFirst("");
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        return switch (digits.length()) {
            case 10, 12 -> Identifier.Kind.INN;
            case 13, 15 -> Identifier.Kind.OGRN;
            default -> null;
        };
    }

    private static String plain(Identifier.Kind kind, String value) {
        return kind == Identifier.Kind.USCC
                ? value
                : LETTERS_AHEAD.matcher(value).replaceFirst("");
    }

    /** A resident's number has 18 digits too, of which the seventh to fourteenth are a birth date (GB 11643-1999). */
    private static boolean isResident(String value) {
        try {
            return LocalDate.parse(value.substring(BIRTH, BORN), DateTimeFormatter.BASIC_ISO_DATE)
                            .getYear()
                    >= OLDEST;
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
