package dev.tidewaiter.shipment.identifier;

import com.helger.masterdata.vat.VATINStructureManager;
import com.helger.masterdata.vat.VATINSyntaxChecker;
import dev.tidewaiter.shipment.Country;

/** Numbers for value added tax of the Union's members and the United Kingdom, whose check digits each country has its own formula for. */
final class VatNumber {

    /** The letters before British numbers, as HMRC gives them out. How a number is built is a fact of its format, about which nobody decides. */
    private static final String BRITISH = "GB";

    /** Those letters and nine digits; three more tell the branch (HMRC, VAT registration numbers). */
    private static final int BRITISH_LENGTH = 11;

    /** Three digits of a branch, or those behind the number in an EORI number. */
    private static final int BRANCH_LENGTH = 3;

    private static final String GREECE = "GR";

    /** Greece stands as EL before its numbers and nowhere else (Directive 2006/112/EC, article 215). */
    private static final String GREEK = "EL";

    private VatNumber() {}

    /**
     * Whether a number has the shape of its country's, and a check digit that is wrong. False where no formula is known.
     *
     * @param number letters and digits in capitals, the country ahead: {@code DE136695976}
     */
    static boolean isMistyped(String number, Country country) {
        var prefix = country.iso2().equals(GREECE) ? GREEK : country.iso2();
        if (!number.startsWith(prefix) || !VATINSyntaxChecker.isValidatorPresent(number)) {
            return false;
        }
        boolean branch = prefix.equals(BRITISH) && number.length() == BRITISH_LENGTH + BRANCH_LENGTH;
        var firms = branch ? number.substring(0, BRITISH_LENGTH) : number;
        return VATINStructureManager.isValidVATIN(firms) && !VATINSyntaxChecker.isValidVATIN(firms);
    }
}
