package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.law.ComparableText;
import dev.tidewaiter.rulebook.law.SignalWords;
import dev.tidewaiter.rulebook.law.SignalWords.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the day on which a firm was founded in a remark such as "consignee founded 2023-04-11, no website". */
final class RemarkedFounding {

    /** Right behind the word, with no more than a short word between; a month between strokes may be a day, so that its year alone tells. */
    private static final Pattern DAY = Pattern.compile(
            "^(?:\\p{L}{1,8} )?"
                    + "(?:(?<y>\\d{4})(?: ?[ -./年] ?(?<m>\\d{1,2}) ?[ -./月] ?(?<d>\\d{1,2}))?|(?<dd>\\d{1,2})\\.(?<mm>\\d{1,2})\\.(?<yy>\\d{4})|\\d{1,2}/\\d{1,2}/(?<year>\\d{4}))(?!\\d)");

    private final Pattern said;

    RemarkedFounding(SignalWords words) {
        this.said = Pattern.compile(
                words.all(Kind.FOUNDED).stream()
                        .map(word -> (ComparableText.unspaced(word) ? "" : "(?<!\\p{L})") + Pattern.quote(word))
                        .collect(Collectors.joining("|", "(?:", ")[^\\p{L}\\d]{0,3}")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The latest of the days; of a year alone its first one. */
    Optional<LocalDate> in(String remark) {
        LocalDate latest = null;
        for (var word = said.matcher(remark); word.find(); ) {
            var day = DAY.matcher(remark.substring(word.end()));
            var one = day.find() ? day(day) : null;
            latest = one != null && (latest == null || one.isAfter(latest)) ? one : latest;
        }
        return Optional.ofNullable(latest);
    }

    private static @Nullable LocalDate day(Matcher found) {
        try {
            if (found.group("yy") != null) {
                return LocalDate.of(number(found, "yy"), number(found, "mm"), number(found, "dd"));
            }
            if (found.group("d") != null) {
                return LocalDate.of(number(found, "y"), number(found, "m"), number(found, "d"));
            }
            return LocalDate.of(number(found, found.group("y") != null ? "y" : "year"), 1, 1);
        } catch (DateTimeException e) {
            return null; // no day of the calendar
        }
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }
}
