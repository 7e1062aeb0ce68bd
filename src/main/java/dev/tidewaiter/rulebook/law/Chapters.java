package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.goods.code.ControlledCode;
import dev.tidewaiter.rulebook.facts.Destination;
import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whole chapters and headings of the Harmonized System that a measure lists, or hardly lists. They matter only for goods to the
 * countries of that measure, because the chapters of machines and electronics are half of all trade.
 */
public final class Chapters {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("chapters");

    /** The measure of the only rows so far. */
    private static final String MEASURE = NamedMeasure.RUSSIA_BELARUS.id();

    private final Map<String, ControlledCode> byChapter = new HashMap<>();

    Chapters(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            if (!row.text("measure").equals(MEASURE)) {
                problems.add(
                        row.problem("measure", "\"" + row.text("measure") + "\" lists no chapters; write " + MEASURE));
            }
            if (!row.text("code").matches("\\d\\d(\\d\\d)?")) {
                problems.add(row.problem(
                        "code", "\"" + row.text("code") + "\" is no chapter of two digits and no heading of four"));
            }
            if (row.text("citation").isEmpty()) {
                problems.add(row.problem("citation", "cites nothing; name the law that lists the chapter"));
            }
            byChapter.put(row.text("code"), LawTables.controlled(row, "US-EAR", row.text("answer"), problems));
        }
    }

    /** Whether the codes of goods that go to or through a country are looked up. */
    public boolean concern(Destination place) {
        return !place.sent() && place.measures().contains(MEASURE);
    }

    /** The row of a code's heading, else of its chapter; null when there is none. */
    @Nullable
    public ControlledCode of(String digits) {
        var heading = digits.length() < 4 ? null : byChapter.get(digits.substring(0, 4));
        return heading == null ? byChapter.get(digits.substring(0, 2)) : heading;
    }
}
