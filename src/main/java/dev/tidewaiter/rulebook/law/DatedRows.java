package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.goods.code.ControlledCode;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        var end = before.to();
        var start = after.from();
        if (end == null || start == null || !start.isAfter(end)) {
            report(after, "overlaps row " + before.row() + " for the same code " + after.code(), tables, problems);
        } else if (!start.equals(end.plusDays(1))) {
            report(
                    after,
                    "leaves a gap after row " + before.row() + " for the same code " + after.code() + ", which ends on "
                            + end,
                    tables,
                    problems);
        }
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
