package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.LateChange;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the receiver, the destination or the way that a line's remarks tell of: the latest, and one without a day. Earlier versions of
 * the record are not at hand.
 */
final class LateChanges {

    /** A month between strokes may be a day, so that only these tell for certain which is which. */
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?:(?<y>\\d{4})[-./](?<m>\\d{1,2})[-./](?<d>\\d{1,2})|(?<dd>\\d{1,2})\\.(?<mm>\\d{1,2})\\.(?<yy>\\d{4}))(?!\\d)");

    private LateChanges() {}

    static void find(GoodsLine line, SignalsOfText signals, List<Fact> facts) {
        var remark = line.value(Field.REMARKS);
        if (!remark.isRead()) {
            return;
        }
        var left = line.shippedOn();
        LateChange latest = null;
        LateChange unknown = null;
        for (var change : signals.changes(remark.text())) {
            var day = latest(change.said());
            if (day == null || left == null) {
                unknown = unknown == null ? new LateChange(change.what(), Double.NaN, remark) : unknown;
            } else {
                var one = new LateChange(change.what(), ChronoUnit.DAYS.between(day, left), remark);
                latest = latest == null || one.daysBefore() < latest.daysBefore() ? one : latest;
            }
        }
        if (latest != null) {
            facts.add(latest);
        }
        if (unknown != null) {
            facts.add(unknown);
        }
    }

    private static @Nullable LocalDate latest(String text) {
        LocalDate latest = null;
        for (var day = DAY.matcher(text); day.find(); ) {
            boolean yearFirst = day.group("y") != null;
            try {
                var one = LocalDate.of(
                        Integer.parseInt(day.group(yearFirst ? "y" : "yy")),
                        Integer.parseInt(day.group(yearFirst ? "m" : "mm")),
                        Integer.parseInt(day.group(yearFirst ? "d" : "dd")));
                latest = latest == null || one.isAfter(latest) ? one : latest;
            } catch (DateTimeException e) {
                // no day of the calendar, so that it tells nothing of when
            }
        }
        return latest;
    }
}
