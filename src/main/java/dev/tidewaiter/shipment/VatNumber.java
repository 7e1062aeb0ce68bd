package dev.tidewaiter.shipment;

import com.helger.masterdata.vat.VATINStructureManager;
import com.helger.masterdata.vat.VATINSyntaxChecker;

/** Numbers for value added tax of the Union's members and the United Kingdom, whose check digits each country has its own formula for. */
final class VatNumber {

    /** GB and nine digits; three more tell the branch. */
    private static final int BRITISH = 11;

    private VatNumber() {}

    /**
     * Whether a number has the shape of its country's, and a check digit that is wrong. False where no formula is known.
     *
     * @param number letters and digits in capitals, the country ahead: {@code DE136695976}
     */
    static boolean isMistyped(String number, Country country) {
        var prefix = country.iso2().equals("GR") ? "EL" : country.iso2();
        if (!number.startsWith(prefix) || !VATINSyntaxChecker.isValidatorPresent(number)) {
            return false;
        }
        boolean branch = prefix.equals("GB") && number.length() == BRITISH + 3; // an EORI number, or that of a branch
        var firms = branch ? number.substring(0, BRITISH) : number;
        return VATINStructureManager.isValidVATIN(firms) && !VATINSyntaxChecker.isValidVATIN(firms);
    }
}
