package dev.tidewaiter.designation.identifier;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Codes of banks as ISO 9362 (2022) makes them: four letters or digits of the bank, two letters of its country, two of the place, and at
 * will three of a branch, which is the same bank; XXX stands for the head office.
 */
final class BankCodes {

    private static final Pattern CODE = Pattern.compile("([A-Z0-9]{4}([A-Z]{2})[A-Z0-9]{2})[A-Z0-9]{3}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private BankCodes() {}

    /** The bank's own code in one with a branch; the number itself when it is none. */
    static String withoutBranch(String number) {
        var code = CODE.matcher(number);
        return code.matches() && COUNTRIES.contains(code.group(2)) ? code.group(1) : number;
    }
}
