package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** How much was screened, day by day. */
public final class DayCounts {

    private final Database database;

    public DayCounts(Database database) {
        this.database = database;
    }

    /**
     * A day.
     *
     * @param lines   lines that were screened
     * @param stopped those of them that were blocked or held
     */
    public record Day(LocalDate day, long lines, long stopped) {}

    /** The last days, the oldest first; a day on which nothing was screened is there, too. */
    public List<Day> last(int days, LocalDate today, ZoneId zone) {
        var first = today.minusDays(days - 1L);
        var counts = new TreeMap<LocalDate, long[]>();
        database.jdbc()
                .sql("""
                        select r.created_at, sum(f.lines_block + f.lines_hold),
                          sum(f.lines_block + f.lines_hold + f.lines_cannot_check + f.lines_review + f.lines_clear)
                        from run r join run_file f on f.run = r.id where r.created_at >= :first group by r.id, r.created_at""")
                .param("first", first.atStartOfDay(zone).toInstant().toEpochMilli())
                .query(row -> {
                    var day = LocalDate.ofInstant(Instant.ofEpochMilli(row.getLong(1)), zone);
                    var of = counts.computeIfAbsent(day, d -> new long[2]);
                    of[0] += row.getLong(2);
                    of[1] += row.getLong(3);
                });
        var all = new ArrayList<Day>(days);
        for (var day = first; !day.isAfter(today); day = day.plusDays(1)) {
            var of = counts.getOrDefault(day, new long[2]);
            all.add(new Day(day, of[1], of[0]));
        }
        return all;
    }
}
