package dev.tidewaiter.web.upload;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the two ways in which a date of a column can be read.
 *
 * @param written    the date as it stands in the sheet
 * @param monthFirst whether its first number is the month
 * @param day        which day it is then; null where the page cannot tell
 */
public record DatesAsked(
        String written, boolean monthFirst, @Nullable LocalDate day) {

    static final Pattern SENTENCE = Pattern.compile(
            "Column ([A-Z]{1,3}) ?(.*?): dates such as (.{1,60}?) can be read in two ways\\..*", Pattern.DOTALL);

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\D(\\d{1,2})\\D(\\d{4})(?:\\D.*)?", Pattern.DOTALL);

    /** Both ways of a sentence of the reader; none where it asks something else. */
    static List<DatesAsked> of(String sentence) {
        var asked = SENTENCE.matcher(sentence);
        return asked.matches() ? List.of(of(asked.group(3), false), of(asked.group(3), true)) : List.of();
    }

    private static DatesAsked of(String written, boolean monthFirst) {
        return new DatesAsked(written, monthFirst, day(written, monthFirst));
    }

    private static @Nullable LocalDate day(String written, boolean monthFirst) {
        var numbers = NUMBERS.matcher(written);
        if (!numbers.matches()) {
            return null;
        }
        int one = Integer.parseInt(numbers.group(1));
        int other = Integer.parseInt(numbers.group(2));
        try {
            return LocalDate.of(Integer.parseInt(numbers.group(3)), monthFirst ? one : other, monthFirst ? other : one);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** As forms send it. */
    public String value() {
        return monthFirst ? "monthFirst" : "dayFirst";
    }
}
