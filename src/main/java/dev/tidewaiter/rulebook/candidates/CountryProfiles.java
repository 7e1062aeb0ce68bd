package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.source.DataTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the tables of countries say of each: EAR country groups, and why it stands among diversion countries. */
final class CountryProfiles {

    /** Groups that some rule asks about. Being in group A or B brings nobody a question. */
    private static final Map<String, String> GROUPS =
            Map.of("D1", "D:1", "D3", "D:3", "D4", "D:4", "D5", "D:5", "E1", "E:1", "E2", "E:2");

    private final Map<String, Profile> byIso = new HashMap<>();

    /**
     * What the tables say of one country.
     *
     * @param groups    country groups, such as {@code D:4}
     * @param diversion why it is a diversion country; empty when it is none
     * @param citation  the notice that says so
     */
    record Profile(Set<String> groups, String diversion, String citation) {}

    CountryProfiles(List<DataTable.Row> groups, List<DataTable.Row> diversion) {
        for (var row : groups) {
            var in = new HashSet<String>();
            GROUPS.forEach((column, name) -> {
                if (!row.text(column).isEmpty()) {
                    in.add(name);
                }
            });
            if (!in.isEmpty()) {
                byIso.put(row.text("iso2"), new Profile(Set.copyOf(in), "", ""));
            }
        }
        for (var row : diversion) {
            byIso.merge(
                    row.text("iso2"),
                    new Profile(Set.of(), row.text("why"), row.text("source")),
                    (before, now) -> before.diversion().isEmpty()
                            ? new Profile(before.groups(), now.diversion(), now.citation())
                            : before);
        }
    }

    /** What the tables say of a country; null when none names it. */
    @Nullable
    Profile of(String iso2) {
        return byIso.get(iso2);
    }
}
