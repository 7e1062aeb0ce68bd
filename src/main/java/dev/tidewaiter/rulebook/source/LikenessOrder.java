package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** That a name is told from a lower likeness than it is looked at, and looked at from a lower one than it stands on its own. */
final class LikenessOrder {

    /** From the lowest to the highest. */
    private static final List<String> RISING = List.of("near-name", "weak-name", "strong-name");

    private static final double MOST = 100;

    private LikenessOrder() {}

    /** @param files the file in which each parameter is set */
    static void check(
            Map<String, NavigableMap<LocalDate, Double>> values,
            Map<String, String> files,
            Collection<Problem> problems) {
        var days = new TreeSet<LocalDate>();
        RISING.forEach(id -> days.addAll(ofId(values, id).keySet()));
        for (var day : days) {
            double before = 0;
            for (var id : RISING) {
                var entry = ofId(values, id).floorEntry(day);
                if (entry == null) {
                    continue; // told as missing, or no law yet
                }
                double value = entry.getValue();
                boolean rises =
                        value >= before && value > 0 && value <= MOST; // and no NaN, by which others are switched off
                if (!rises) {
                    problems.add(new Problem(files.getOrDefault(id, "parameters"), id, null, wrong(day, value)));
                    return;
                }
                before = value;
            }
        }
    }

    private static String wrong(LocalDate day, double value) {
        var percent = Double.isNaN(value)
                ? "nothing"
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() + " percent";
        return "the value from %s is %s; %s must rise in this order, from above 0 to 100 at most"
                .formatted(day, percent, String.join(", ", RISING));
    }

    private static NavigableMap<LocalDate, Double> ofId(
            Map<String, NavigableMap<LocalDate, Double>> values, String id) {
        return values.getOrDefault(id, new TreeMap<>());
    }
}
