package dev.tidewaiter.shipment.identifier;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Identifier.Kind;
import org.jspecify.annotations.Nullable;

/** Tells what kind of number a party's number is, and whether its check digits agree. */
public final class IdentifierKinds {

    /** Whose registers give INN and OGRN (Tax Code of the Russian Federation, art. 84; Federal Law 129-FZ). */
    private static final String OF_INN_AND_OGRN = "RU";

    private IdentifierKinds() {}

    /** Whether INN and OGRN are numbers of a country. */
    static boolean areOf(Country country) {
        return country.iso2().equals(OF_INN_AND_OGRN);
    }

    /**
     * What kind of number a text is, by its length and check digit. A Chinese code is told by its shape alone, since a typing
     * error breaks the check digit and must not hide the kind. Ten and twelve digits are a Russian number only when the check
     * digits fit and the country is Russia or unknown: Iranian and Kazakh numbers have these lengths, too.
     *
     * @param country the country of the party; null when unknown
     */
    public static Kind of(String text, @Nullable Country country) {
        var number = Identifier.compact(text);
        boolean mayBeRussian = country == null || areOf(country);
        if (number.startsWith("IMO") && number.length() == 10 && CheckDigits.imo(number.substring(3))) {
            return Kind.IMO;
        }
        return switch (number.length()) {
            case 18 -> CheckDigits.shapedLikeUscc(number) ? Kind.USCC : Kind.OTHER;
            case 10, 12 -> mayBeRussian && CheckDigits.inn(number) ? Kind.INN : Kind.OTHER;
            case 13, 15 -> mayBeRussian && CheckDigits.ogrn(number) ? Kind.OGRN : Kind.OTHER;
            default -> Kind.OTHER;
        };
    }

    /**
     * Whether the check digits of a number agree with its kind. False means that a typing error is possible, not that the
     * number is another one. True for kinds without check digits.
     */
    public static boolean checksOut(Kind kind, String value) {
        return switch (kind) {
            case USCC -> CheckDigits.uscc(value);
            case INN -> CheckDigits.inn(value);
            case OGRN -> CheckDigits.ogrn(value);
            case IMO -> CheckDigits.imo(value);
            case PASSPORT, OTHER -> true;
        };
    }
}
