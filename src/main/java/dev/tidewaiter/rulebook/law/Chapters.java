package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.goods.code.ControlledCode;
import dev.tidewaiter.rulebook.facts.Destination;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Whole chapters and headings of the Harmonized System that a measure lists, or hardly lists. They matter only for goods to the
 * countries of that measure, because the chapters of machines and electronics are half of all trade.
 */
public final class Chapters {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("chapters");

    private final Map<String, Map<String, ControlledCode>> byMeasure = new TreeMap<>();

    Chapters(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            if (!row.text("code").matches("\\d\\d(\\d\\d)?")) {
                problems.add(row.problem(
                        "code", "\"" + row.text("code") + "\" is no chapter of two digits and no heading of four"));
            }
            if (row.text("citation").isEmpty()) {
                problems.add(row.problem("citation", "cites nothing; name the law that lists the chapter"));
            }
            byMeasure
                    .computeIfAbsent(row.text("measure"), any -> new HashMap<>())
                    .put(row.text("code"), LawTables.controlled(row, row.text("regime"), row.text("answer"), problems));
        }
    }

    /** The measures that list chapters and name one of some places to or through which goods go, by their names. */
    public List<String> measuresAt(Collection<Destination> places) {
        var named = new ArrayList<String>(1); // by a loop, as each line asks it
        for (var measure : byMeasure.keySet()) {
            for (var place : places) {
                if (!place.sent() && place.measures().contains(measure)) {
                    named.add(measure);
                    break;
                }
            }
        }
        return named;
    }

    /** The row by which a measure lists a code's heading, else its chapter; null when there is none. */
    @Nullable
    public ControlledCode of(String digits, String measure) {
        var byChapter = byMeasure.getOrDefault(measure, Map.of());
        var heading = digits.length() < 4 ? null : byChapter.get(digits.substring(0, 4));
        return heading == null ? byChapter.get(digits.substring(0, 2)) : heading;
    }
}
