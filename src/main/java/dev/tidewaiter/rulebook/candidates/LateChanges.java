package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.candidates.SignalWords.Kind;
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

/** Changes of the receiver, the destination or the way that a line's remarks tell of; earlier versions of the record are not at hand. */
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
        var said = signals.ofRemark(remark.text());
        var what = said.get(Kind.CHANGEABLE);
        if (what != null && said.containsKey(Kind.CHANGED)) {
            var day = latest(remark.text());
            var left = line.shippedOn();
            double days = day == null || left == null ? Double.NaN : ChronoUnit.DAYS.between(day, left);
            facts.add(new LateChange(what, days, remark));
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
