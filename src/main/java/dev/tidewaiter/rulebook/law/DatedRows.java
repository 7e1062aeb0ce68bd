package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.goods.code.ControlledCode;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.OpenDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows for one code on one list must follow each other day by day: neither overlap nor leave a gap. */
final class DatedRows {

    private DatedRows() {}

    static void check(List<ControlledCode> codes, Map<String, DataTable> tables, List<Problem> problems) {
        var byCode = new LinkedHashMap<String, List<ControlledCode>>();
        for (var code : codes) {
            byCode.computeIfAbsent(code.table() + "|" + code.list() + "|" + code.code(), any -> new ArrayList<>())
                    .add(code);
        }
        for (var rows : byCode.values()) {
            rows.sort(Comparator.comparing(row -> row.from() == null ? LocalDate.MIN : row.from()));
            for (int i = 1; i < rows.size(); i++) {
                follow(rows.get(i - 1), rows.get(i), tables, problems);
            }
        }
        for (var code : codes) {
            var from = code.from();
            var to = code.to();
            if (from != null && to != null && to.isBefore(from)) {
                report(code, "ends before it starts", tables, problems);
            }
        }
    }

    private static void follow(
            ControlledCode before, ControlledCode after, Map<String, DataTable> tables, List<Problem> problems) {
        if (days(after).beginBeforeEndOf(days(before))) {
            report(after, "overlaps row " + before.row() + " for the same code " + after.code(), tables, problems);
            return;
        }
        var end = before.to();
        if (end != null && !end.plusDays(1).equals(after.from())) {
            report(
                    after,
                    "leaves a gap after row " + before.row() + " for the same code " + after.code() + ", which ends on "
                            + end,
                    tables,
                    problems);
        }
    }

    private static OpenDays days(ControlledCode code) {
        return new OpenDays(text(code.from()), text(code.to()));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void report(
            ControlledCode code, String message, Map<String, DataTable> tables, List<Problem> problems) {
        var table = tables.get(code.table());
        if (table != null) {
            table.rows().stream()
                    .filter(row -> row.number() == code.row())
                    .findFirst()
                    .ifPresent(row -> problems.add(row.problem("from", message)));
        }
    }
}
