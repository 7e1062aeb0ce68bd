package dev.tidewaiter.designation.mention;

import java.util.regex.Pattern;

/** Takes the endings of cases from names, which Turkish writes behind an apostrophe: Kelvarin'e, Kelvarin'den, Kelvarin'le. */
public final class TurkishEndings {

    private static final Pattern ENDING = Pattern.compile(
            "(?<=\\p{L}{3})['’](?:[yn]?[aeıiuü]|n?[dt][ae]n?|n?[ıiuü]n|y?l[ae]|[dt]aki|[dt]eki)(?![\\p{L}\\d'’])");

    private TurkishEndings() {}

    /**
     * A text without such endings; the text itself when it has none. In Russian names an apostrophe is a soft sign, as in Vasil'in,
     * so that a text must be read as it stands, too.
     */
    public static String without(String text) {
        return text.indexOf('\'') < 0 && text.indexOf('’') < 0
                ? text
                : ENDING.matcher(text).replaceAll("");
    }
}
