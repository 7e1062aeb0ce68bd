package dev.tidewaiter.shipment.identifier;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
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
     * @param goesTo       where the goods go; a column whose heading names a number of a Russian register holds numbers of all countries, and
     *                     only those of firms that may be Russian are meant so
     * @param ofRegister   whether a text holds the label of a number of a Russian register
     * @param ofStatistics whether it holds that of a firm's code in statistics, which other countries have, too
     */
    public static @Nullable Sort of(
            Party party,
            Identifier number,
            @Nullable Country goesTo,
            Predicate<String> ofRegister,
            Predicate<String> ofStatistics) {
        var value = number.value();
        if (party.role() == Role.VESSEL) {
            var ship = SHIP.matcher(value);
            return ship.matches() && !CheckDigits.imo(ship.group(1)) ? Sort.IMO : null;
        }
        return switch (number.kind()) {
            case USCC -> isResident(value) || CheckDigits.uscc(value) ? null : Sort.USCC;
            case INN, OGRN -> null; // told by its check digit
            case IMO, PASSPORT, OTHER ->
                inItsColumn(number) ? ofFirm(party, number, goesTo, ofRegister, ofStatistics) : null;
        };
    }

    private static boolean inItsColumn(Identifier number) {
        return number.from().field().attribute() == Field.Attribute.ID;
    }

    private static @Nullable Sort ofFirm(
            Party party,
            Identifier number,
            @Nullable Country goesTo,
            Predicate<String> ofRegister,
            Predicate<String> ofStatistics) {
        var country = party.country();
        boolean russian = country != null && IdentifierKinds.areOf(country);
        boolean mayBeRussian = country == null ? goesTo != null && IdentifierKinds.areOf(goesTo) : russian;
        var text = mayBeRussian
                ? number.label() + " " + number.from().text()
                : number.from().text();
        if (russian || ofRegister.test(text) || (country == null && ofStatistics.test(text))) {
            var digits = LETTERS_AHEAD.matcher(number.value()).replaceFirst("");
            return CheckDigits.digits(digits) ? russian(digits, ofStatistics.test(text)) : null;
        }
        var entity = LEI.matcher(number.value());
        if (entity.matches()) {
            return CheckDigits.lei(entity.group(1)) ? null : Sort.LEI;
        }
        return (country != null && VatNumber.isMistyped(number.value(), country))
                        || VatNumber.isMistypedIn(text, country)
                ? Sort.VAT
                : null;
    }

    /**
     * The sort of a number that a Russian firm has.
     *
     * @param eight whether eight digits are a firm's code in statistics; other numbers are that long
     */
    private static @Nullable Sort russian(String digits, boolean eight) {
        return switch (digits.length()) {
            case 8 -> !eight || CheckDigits.okpo(digits) ? null : Sort.OKPO;
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
