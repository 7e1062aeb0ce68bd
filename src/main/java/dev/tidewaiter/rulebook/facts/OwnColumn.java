package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.OwnValue;
import dev.tidewaiter.shipment.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A column that the rulebook declares for itself, {@code words/manifest/own-columns.tsv}, on a line of a manifest that has it.
 *
 * @param own    what stands there
 * @param number the number in it; NaN when it holds none
 * @param denies whether it says no and nothing else, in whatever language
 */
public record OwnColumn(OwnValue own, double number, boolean denies) implements Fact {

    /** A month between strokes may be a day, so that only these tell for certain which is which. */
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("(?<year>\\d{4})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})"),
            Pattern.compile("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})"));

    /** Its name in the list. */
    public String name() {
        return own.column();
    }

    /** Whether anything stands in its cell. */
    public boolean given() {
        return own.value().isRead();
    }

    /** What stands there, as it stood; empty when nothing does. */
    public String text() {
        return given() ? own.value().text() : "";
    }

    /** Its words in small letters, and the whole text in small letters. */
    public Set<String> words() {
        var small = text().toLowerCase(Locale.ROOT);
        var words = Arrays.stream(small.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        words.add(small);
        return words;
    }

    /** The day that stands there as a number of year, month and day, such as 20231219; NaN when it is none. */
    public double day() {
        for (var form : DAYS) {
            var day = form.matcher(text().strip());
            if (day.lookingAt()) {
                return Double.parseDouble(day.group("year")) * 10_000
                        + Double.parseDouble(day.group("month")) * 100
                        + Double.parseDouble(day.group("day"));
            }
        }
        return Double.NaN;
    }

    @Override
    public List<Value> evidence() {
        return List.of(own.value());
    }
}
