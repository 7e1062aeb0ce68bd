package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Programme tags whose parties need a licence of the Bureau of Industry and Security too (15 CFR 744.8), on which lists, and on which
 * days.
 */
public final class LicenceProgrammes {

    /** The table that it reads. */
    public static final Set<String> TABLES = Set.of("programmes-744-8");

    private final Map<String, List<Counts>> byTag = new HashMap<>();

    public LicenceProgrammes(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            var lists = row.text("lists");
            if (lists.isEmpty()) {
                problems.add(row.problem(
                        "lists", "names no list; write the ids of lists with blanks between them, * for any ending"));
            }
            byTag.computeIfAbsent(row.text("tag"), tag -> new ArrayList<>(1))
                    .add(new Counts(List.of(lists.split(" +", -1)), row.period(problems)));
        }
    }

    /** Where a tag counts, and from which day to which; both belong to it, and null is no end. */
    private record Counts(List<String> lists, Period period) {

        boolean on(String list, LocalDate day) {
            return period.holdsOn(day) && lists.stream().anyMatch(named -> isNamed(list, named));
        }

        private static boolean isNamed(String list, String named) {
            return named.endsWith("*") ? list.startsWith(named.substring(0, named.length() - 1)) : list.equals(named);
        }
    }

    /** The first of an entry's tags that counts on its list that day; empty when none does. */
    public String first(String list, List<String> tags, LocalDate day) {
        for (var tag : tags) {
            for (var counts : byTag.getOrDefault(tag, List.of())) {
                if (counts.on(list, day)) {
                    return tag;
                }
            }
        }
        return "";
    }
}
