package dev.tidewaiter.rulebook.licence;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a word beside the number of a licence says. The names are those of the table's column. */
enum BesideNumber {
    /** Of what it is the number: "BIS", "licence". */
    LABEL,
    /** That a number follows: "no". Alone it may deny one, so it counts between such a label and a number only. */
    NUMBER,
    /** That days follow: "valid". */
    VALID,
    /** That the last day follows: "until". */
    UNTIL,
    /** That the first day follows, be it that of issue: "dated". */
    FROM,
    /** That a day follows, of which the word before it says which: "expires on". */
    DAY,
    /** That the office follows: "issued by BIS". */
    BY,
    /** That another number follows. */
    AND;

    static @Nullable BesideNumber of(String written) {
        for (var one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(written)) {
                return one;
            }
        }
        return null;
    }
}
