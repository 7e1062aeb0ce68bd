package dev.tidewaiter.manifest.form;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.value.DateParser;
import org.jspecify.annotations.Nullable;

/**
 * The number of a document and its date in one cell: "AB-2509 / September 18, 2025" below "Invoice No. / Date".
 *
 * @param number what stands before the sign between them
 * @param date   what stands behind it
 */
record NumberWithDate(String number, String date) {

    private static final int SHORTEST_DATE = 6;

    /** Both; null where the text is none of the two, or only one of them. */
    static @Nullable NumberWithDate in(String text, DateParser dates) {
        if (dates.mayBeDate(text)) {
            return null;
        }
        var between = dates.betweenNumberAndDate().matcher(text);
        while (between.find()) {
            var number = text.substring(0, between.start()).strip();
            var date = text.substring(between.end()).strip();
            if (Characters.digits(number) > 0 && date.length() >= SHORTEST_DATE && dates.mayBeDate(date)) {
                return new NumberWithDate(number, date);
            }
        }
        return null;
    }
}
