package dev.tidewaiter.rulebook.place;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** The rows that say in which groups a country is follow each other day by day: on a day between them it would be in none, and nobody told. */
final class GroupDays {

    private record DatedRow(DataTable.Row row, Period period) {

        LocalDate begins() {
            var from = period.from();
            return from == null ? LocalDate.MIN : from;
        }

        LocalDate ends() {
            var to = period.to();
            return to == null ? LocalDate.MAX : to;
        }
    }

    private GroupDays() {}

    static void check(List<DataTable.Row> groups, List<Problem> problems) {
        var byCountry = new LinkedHashMap<String, List<DatedRow>>();
        for (var row : groups) {
            // a day that cannot be read is told by whoever reads the row for what it says
            var dated = new DatedRow(row, row.period(new ArrayList<>()));
            if (dated.ends().isBefore(dated.begins())) {
                problems.add(row.problem("from", "ends before it starts"));
            } else {
                byCountry
                        .computeIfAbsent(row.text("iso2"), any -> new ArrayList<>())
                        .add(dated);
            }
        }
        byCountry.values().forEach(rows -> follow(rows, problems));
    }

    private static void follow(List<DatedRow> rows, List<Problem> problems) {
        rows.sort(Comparator.comparing(DatedRow::begins));
        var last = rows.get(0);
        for (var next : rows.subList(1, rows.size())) {
            if (!last.ends().equals(LocalDate.MAX)
                    && next.begins().isAfter(last.ends().plusDays(1))) {
                problems.add(next.row()
                        .problem(
                                "from",
                                "leaves a gap after row %d for the same country, which ends on %s: between them it is in no group. Let it begin on the day after, or add a row for the days between"
                                        .formatted(last.row().number(), last.ends())));
            }
            last = next.ends().isAfter(last.ends()) ? next : last;
        }
    }
}
