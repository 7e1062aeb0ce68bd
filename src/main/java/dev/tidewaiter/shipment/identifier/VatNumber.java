package dev.tidewaiter.shipment.identifier;

import com.helger.masterdata.vat.VATINStructureManager;
import com.helger.masterdata.vat.VATINSyntaxChecker;
import dev.tidewaiter.shipment.Country;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /** A number behind its label begins where a word does: DE within CODE are no country's letters. */
    private static final Pattern BEGINS = Pattern.compile("(?<![\\p{L}\\p{N}])(?=[A-Z]{2}[ .-]?[0-9A-Z])");

    /** What a number consists of as it is written, in one word or in several; none is longer, however long the cell goes on. */
    private static final Pattern WRITTEN = Pattern.compile("[0-9A-Z]{1,20}+(?:[ .-][0-9A-Z]{1,15}+){0,7}+");

    private static final Pattern WORD = Pattern.compile("[A-Z]{2}[ .-]?[0-9A-Z]{1,20}+");

    private static final Pattern BETWEEN = Pattern.compile("[ .-]");

    private VatNumber() {}

    /**
     * Whether a text tells such a number, by itself or behind its label.
     *
     * @param country whose number it must be; null where the two letters ahead of it tell
     */
    static boolean isMistypedIn(String text, @Nullable Country country) {
        for (var begin = BEGINS.matcher(text); begin.find(); ) {
            if (isMistyped(text, begin.start(), WRITTEN, country) || isMistyped(text, begin.start(), WORD, country)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMistyped(String text, int begin, Pattern form, @Nullable Country country) {
        var written = form.matcher(text).region(begin, text.length());
        if (!written.lookingAt()) {
            return false;
        }
        var number = BETWEEN.matcher(written.group()).replaceAll("");
        var letters = number.substring(0, 2);
        return isMistyped(number, country != null ? country : new Country(letters.equals(GREEK) ? GREECE : letters));
    }

    /**
     * Whether a number has the shape of its country's, and a check digit that is wrong. False where no formula is known.
     *
     * @param number letters and digits in capitals, the country ahead: {@code DE136695976}
     */
    static boolean isMistyped(String number, Country country) {
        var prefix = country.iso2().equals(GREECE) ? GREEK : country.iso2();
        if (prefix.equals(GREEK) && number.startsWith(GREECE)) {
            return isMistyped(GREEK + number.substring(GREECE.length()), country);
        }
        if (!number.startsWith(prefix) || !VATINSyntaxChecker.isValidatorPresent(number)) {
            return false;
        }
        boolean branch = prefix.equals(BRITISH) && number.length() == BRITISH_LENGTH + BRANCH_LENGTH;
        var firms = branch ? number.substring(0, BRITISH_LENGTH) : number;
        return VATINStructureManager.isValidVATIN(firms) && !VATINSyntaxChecker.isValidVATIN(firms);
    }
}
