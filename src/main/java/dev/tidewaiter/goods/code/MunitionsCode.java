package dev.tidewaiter.goods.code;

import java.util.regex.Pattern;

/**
 * A category of a munitions list in place of an ECCN: of the United States (22 CFR 121.1, "USML VIII(h)", "Cat. XII(b)") or of the
 * Common Military List of the European Union and Wassenaar ("ML10.c"). Goods of either are not on the Commerce Control List.
 */
public final class MunitionsCode {

    private static final Pattern OF_THE_UNITED_STATES =
            Pattern.compile("(?i)\\b(?:USML|ITAR|22 ?CFR ?121|(?:United States|U\\.? ?S\\.?) munitions list)\\b"
                    + "|\\bcat(?:egory|\\.)? *(?:X{0,2}(?:IX|IV|V?I{0,3}))(?= *\\()"
                    + "|^ *(?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2}) *\\( *[a-z] *\\)"
                    + "|\\b600[ -]series\\b");

    private static final Pattern OF_ANOTHER =
            Pattern.compile("(?i)\\bmunitions list\\b|\\bML *-?(?:[1-9]|1[0-9]|2[0-2])(?![0-9])");

    private MunitionsCode() {}

    /** Whether a cell for an ECCN names such a category. */
    public static boolean isIn(String text) {
        return isOfTheUnitedStates(text) || OF_ANOTHER.matcher(text).find();
    }

    /** Whether it names one of the United States, or military items of its Commerce Control List. */
    public static boolean isOfTheUnitedStates(String text) {
        return OF_THE_UNITED_STATES.matcher(text).find();
    }
}
