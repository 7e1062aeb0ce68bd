package dev.tidewaiter.rulebook.source;

import org.jspecify.annotations.Nullable;

/**
 * Finds a customs code under a heading that no edition of the Harmonized System has had (1988 to 2022): no goods are declared under
 * it, and a row that names it is silent for ever.
 */
final class LastHeadings {

    /** The number of each chapter's last heading, from chapter 01 on; 77 has none, and those of 98 and 99 are each country's own. */
    private static final int[] LAST = {
        6, 10, 9, 10, 11, 4, 14, 14, 10, 8, 9, 14, 2, 4, 22, 5, 4, 6, 5, 9,
        6, 9, 9, 4, 30, 21, 16, 53, 42, 6, 5, 15, 7, 7, 7, 6, 7, 27, 26, 17,
        15, 6, 4, 21, 4, 2, 7, 23, 11, 7, 13, 12, 11, 8, 16, 9, 5, 11, 11, 6,
        17, 17, 10, 6, 7, 3, 4, 15, 14, 20, 18, 29, 26, 19, 8, 16, 0, 6, 7, 7,
        13, 15, 11, 87, 49, 9, 16, 7, 8, 33, 14, 9, 7, 6, 8, 20, 6, 98, 98
    };

    private LastHeadings() {}

    /** What is wrong with the heading of a code that is in some chapter; null when nothing is, or when the code is a chapter alone. */
    static @Nullable String complaint(String code) {
        if (code.length() < 4) {
            return null;
        }
        var chapter = code.substring(0, 2);
        int last = LAST[Integer.parseInt(chapter) - 1];
        int heading = Integer.parseInt(code.substring(2, 4));
        return heading >= 1 && heading <= last
                ? null
                : "\"" + code
                        + "\" is under no heading of a tariff: those of chapter %s are %s01 to %s%02d; correct the code"
                                .formatted(chapter, chapter, chapter, last);
    }
}
