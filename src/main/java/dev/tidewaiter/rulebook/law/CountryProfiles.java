package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of countries say of each: EAR country groups, measures that name it, and why it stands among diversion
 * countries.
 */
public final class CountryProfiles {

    /** The tables that say which measures a country is under. */
    static final Set<String> TABLES_OF_MEASURES = Set.of("groups", "measures");

    /** The tables that it reads. */
    static final Set<String> TABLES = Set.of("groups", "diversion", "measures");

    private static final Pattern GROUP_COLUMN = Pattern.compile("([A-Z])(\\d*)");

    private final Map<String, Profile> byIso = new HashMap<>();
    private final Map<String, Set<String>> groupsByIso = new HashMap<>();
    private final Map<String, List<DatedMeasure>> measuresByIso = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, Set<String>>> measuresSince = new HashMap<>();
    private final Map<String, Set<String>> countriesByMeasure = new HashMap<>();

    private record DatedMeasure(String name, String citation, Period period) {}

    /**
     * What the tables say of one country.
     *
     * @param groups    country groups, such as {@code D:4}
     * @param diversion why it is a diversion country; empty when it is none
     * @param citation  the notice that says so
     */
    public record Profile(Set<String> groups, String diversion, String citation) {}

    CountryProfiles(
            List<DataTable.Row> groups,
            List<DataTable.Row> diversion,
            List<DataTable.Row> measures,
            List<Problem> problems) {
        var asked = groupsAsked(measures);
        var columns = groups.isEmpty() ? Map.<String, String>of() : groupByColumn(groups.get(0));
        for (var row : groups) {
            var all = in(row, columns);
            groupsByIso.put(row.text("iso2"), all);
            var told = new HashSet<>(all);
            told.retainAll(asked);
            if (!told.isEmpty()) {
                byIso.put(row.text("iso2"), new Profile(Set.copyOf(told), "", ""));
            }
        }
        var known = Set.copyOf(columns.values());
        for (var row : diversion) {
            byIso.merge(
                    row.text("iso2"),
                    new Profile(Set.of(), row.text("why"), row.text("source")),
                    (before, now) -> before.diversion().isEmpty()
                            ? new Profile(before.groups(), now.diversion(), now.citation())
                            : before);
        }
        measures.forEach(row -> measure(row, known, problems));
        measuresByIso.forEach((iso, dated) -> measuresSince.put(iso, since(dated)));
        countriesByMeasure
                .getOrDefault(NamedMeasure.CHINA_BARS_MILITARY.id(), Set.of())
                .forEach(iso -> byIso.putIfAbsent(iso, new Profile(Set.of(), "", "")));
    }

    /** A measure that is misspelt or taken away would ask for no country, and nobody would be told. */
    static void checkNamed(List<DataTable.Row> measures, List<Problem> problems) {
        var there = measures.stream().map(row -> row.text("measure")).collect(Collectors.toSet());
        for (var named : NamedMeasure.values()) {
            if (!measures.isEmpty() && !there.contains(named.id())) {
                problems.add(measures.get(0)
                        .problem(
                                "measure",
                                "names nowhere " + named.id() + ", which the program asks for; add its countries"));
            }
        }
    }

    private static Set<String> in(DataTable.Row row, Map<String, String> groupByColumn) {
        var in = new HashSet<String>();
        groupByColumn.forEach((column, group) -> {
            if (!row.text(column).isEmpty()) {
                in.add(group);
            }
        });
        return Set.copyOf(in);
    }

    /** The columns of a row that mark the members of a group: D1 those of D:1. */
    private static Map<String, String> groupByColumn(DataTable.Row row) {
        var groups = new HashMap<String, String>();
        for (var column : row.heads()) {
            var name = GROUP_COLUMN.matcher(column);
            if (name.matches()) {
                groups.put(column, name.group(2).isEmpty() ? column : name.group(1) + ":" + name.group(2));
            }
        }
        return groups;
    }

    /** A row names one country, or a group of which every member is meant. */
    private void measure(DataTable.Row row, Set<String> known, List<Problem> problems) {
        var measure = new DatedMeasure(row.text("measure"), row.text("citation"), row.period(problems));
        var group = row.text("group");
        if (row.text("citation").isEmpty()) {
            problems.add(row.problem("citation", "cites nothing; name the law that names the country"));
        }
        if (group.isEmpty() == row.text("iso2").isEmpty()) {
            problems.add(row.problem("group", "names a group or a country, one of the two"));
        }
        if (!row.text("iso2").isEmpty()) {
            add(row.text("iso2"), measure);
        } else if (!group.isEmpty() && !known.contains(group)) {
            problems.add(row.problem("group", "\"" + group + "\" is no column of the table of groups"));
        }
        groupsByIso.forEach((iso, groups) -> {
            if (groups.contains(group)) {
                add(iso, measure);
            }
        });
    }

    private void add(String iso, DatedMeasure measure) {
        measuresByIso.computeIfAbsent(iso, any -> new ArrayList<>()).add(measure);
        countriesByMeasure
                .computeIfAbsent(measure.name(), any -> new HashSet<>())
                .add(iso);
    }

    /** The groups of which a destination says whether it is in them. Being in no other brings nobody a question. */
    static Set<String> groupsAsked(List<DataTable.Row> measures) {
        return measures.stream()
                .filter(row -> row.text("measure").equals(NamedMeasure.GROUP_OF_A_DESTINATION.id()))
                .map(row -> row.text("group"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the tables say of a country; null when none names it. */
    @Nullable
    public Profile of(String iso2) {
        return byIso.get(iso2);
    }

    /** Every group of a country, those of licence exceptions included. */
    public Set<String> groupsOf(String iso2) {
        return groupsByIso.getOrDefault(iso2, Set.of());
    }

    /** Measures that name a country on a day, such as {@code embargo}. */
    public Set<String> measuresOn(String iso2, LocalDate day) {
        var since = measuresSince.get(iso2);
        return since == null ? Set.of() : since.floorEntry(day).getValue();
    }

    /** Whether a measure names a country on a day. */
    public boolean isUnder(NamedMeasure measure, String iso2, LocalDate day) {
        return measuresOn(iso2, day).contains(measure.id());
    }

    /** The law by which a measure names a country on a day; empty when it does not. */
    public String citationOf(NamedMeasure measure, String iso2, LocalDate day) {
        if (!everUnder(measure, iso2)) {
            return "";
        }
        return measuresByIso.getOrDefault(iso2, List.of()).stream()
                .filter(one -> one.name().equals(measure.id()) && one.period().holdsOn(day))
                .map(DatedMeasure::citation)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The measures that hold from each day on which any begins or has ended. */
    private static NavigableMap<LocalDate, Set<String>> since(List<DatedMeasure> measures) {
        var since = new TreeMap<LocalDate, Set<String>>();
        since.put(LocalDate.MIN, on(LocalDate.MIN, measures));
        for (var measure : measures) {
            var from = measure.period().from();
            var to = measure.period().to();
            if (from != null) {
                since.put(from, on(from, measures));
            }
            if (to != null && to.isBefore(LocalDate.MAX)) {
                var next = to.plusDays(1);
                since.put(next, on(next, measures));
            }
        }
        return since;
    }

    private static Set<String> on(LocalDate day, List<DatedMeasure> measures) {
        return measures.stream()
                .filter(measure -> measure.period().holdsOn(day))
                .map(DatedMeasure::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a measure names a country on whatever day. */
    public boolean everUnder(NamedMeasure measure, String iso2) {
        return countriesByMeasure.getOrDefault(measure.id(), Set.of()).contains(iso2);
    }
}
