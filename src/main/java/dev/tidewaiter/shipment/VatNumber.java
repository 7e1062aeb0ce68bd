package dev.tidewaiter.shipment;

import com.helger.masterdata.vat.VATINStructureManager;
import com.helger.masterdata.vat.VATINSyntaxChecker;

/** Numbers for value added tax of the Union's members and the United Kingdom, whose check digits each country has its own formula for. */
final class VatNumber {

    private VatNumber() {}

    /**
     * Whether a number has the shape of its country's, and a check digit that is wrong. False where no formula is known.
     *
     * @param number letters and digits in capitals, the country ahead: {@code DE136695976}
     */
    static boolean isMistyped(String number, Country country) {
        var prefix = country.iso2().equals("GR") ? "EL" : country.iso2();
        return number.startsWith(prefix)
                && VATINSyntaxChecker.isValidatorPresent(number)
                && VATINStructureManager.isValidVATIN(number)
                && !VATINSyntaxChecker.isValidVATIN(number);
    }
}
