package dev.tidewaiter.manifest.form;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.manifest.value.TextMarks;
import org.jspecify.annotations.Nullable;

/** The day in a box that asks for the place and the date of taking over: "Dock 4, Example Town" over "2025-10-06". */
final class PlaceWithDate {

    /** More than a postcode has, which can be read as the number of a day. */
    private static final int FEWEST_DIGITS = 6;

    private PlaceWithDate() {}

    /** The date in the last line of a box, behind a label or by itself; null where it is none. */
    static @Nullable String in(String text, DateParser dates) {
        int line = text.lastIndexOf('\n');
        if (line < 0) {
            return null;
        }
        var last = text.substring(line + 1);
        int colon = TextMarks.firstColon(last);
        var date = last.substring(colon + 1).strip();
        return Characters.digits(date) >= FEWEST_DIGITS && dates.mayBeDate(date) ? date : null;
    }
}
