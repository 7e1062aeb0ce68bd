package dev.tidewaiter.shipment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that are of a sort by their place and shape, and whose check digit says that they were mistyped or made up. */
public final class MistypedNumber {

    private static final Pattern SHIP = Pattern.compile("(?:IMO)?(\\d{7})");
    private static final Pattern LETTERS_AHEAD = Pattern.compile("^\\p{L}+");
    private static final Pattern LEI = Pattern.compile("(?:LEI)?([0-9A-Z]{4}00(?=\\d*[A-Z])[0-9A-Z]{12}\\d\\d)");
    private static final int OLDEST = 1900;
    private static final int BIRTH = 6;
    private static final int BORN = 14;

    /** Numbers that carry check digits. */
    public enum Sort {
        USCC,
        INN,
        OGRN,
        OKPO,
        IMO,
        LEI,
        VAT
    }

    private MistypedNumber() {}

    /**
     * The sort of which a number of a party must be although its check digit fails; null when that cannot be said.
     *
     * @param russianLabel whether a text holds the label of a Russian number
     */
    public static @Nullable Sort of(Party party, Identifier number, Predicate<String> russianLabel) {
        var value = number.value();
        if (party.role() == Role.VESSEL) {
            var ship = SHIP.matcher(value);
            return ship.matches() && !CheckDigits.imo(ship.group(1)) ? Sort.IMO : null;
        }
        return switch (number.kind()) {
            case USCC -> isResident(value) || CheckDigits.uscc(value) ? null : Sort.USCC;
            case INN, OGRN -> null; // told by its check digit
            case IMO, PASSPORT, OTHER -> inItsColumn(number) ? ofFirm(party, number, russianLabel) : null;
        };
    }

    private static boolean inItsColumn(Identifier number) {
        return number.from().field().attribute() == Field.Attribute.ID;
    }

    private static @Nullable Sort ofFirm(Party party, Identifier number, Predicate<String> russianLabel) {
        var country = party.country();
        boolean russian = country != null && country.iso2().equals("RU");
        if (russian || russianLabel.test(number.from().text())) {
            return russian(LETTERS_AHEAD.matcher(number.value()).replaceFirst(""), russian);
        }
        var entity = LEI.matcher(number.value());
        if (entity.matches()) {
            return CheckDigits.lei(entity.group(1)) ? null : Sort.LEI;
        }
        return country != null && VatNumber.isMistyped(number.value(), country) ? Sort.VAT : null;
    }

    /** Eight digits are a firm's statistical code only where a label says so: firms of Russia have other numbers that long. */
    private static @Nullable Sort russian(String digits, boolean byCountry) {
        if (!CheckDigits.digits(digits)) {
            return null;
        }
        return switch (digits.length()) {
            case 8 -> byCountry || CheckDigits.okpo(digits) ? null : Sort.OKPO;
            case 10 -> CheckDigits.inn(digits) || CheckDigits.okpo(digits) ? null : Sort.INN;
            case 12 -> CheckDigits.inn(digits) ? null : Sort.INN;
            case 13, 15 -> CheckDigits.ogrn(digits) ? null : Sort.OGRN;
            default -> null;
        };
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
