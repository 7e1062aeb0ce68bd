package dev.tidewaiter.rulebook.place;

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
    public static final Set<String> TABLES_OF_MEASURES = Set.of("groups", "measures");

    /** The tables that it reads. */
    public static final Set<String> TABLES = Set.of("groups", "diversion", "measures");

    private static final Pattern GROUP_COLUMN = Pattern.compile("([A-Z])(\\d*)");

    private final Map<String, Profile> byIso = new HashMap<>();
    private final Map<String, List<DatedName>> groupsByIso = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, Set<String>>> groupsSince = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, Set<String>>> toldSince = new HashMap<>();
    private final Map<String, List<DatedName>> measuresByIso = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, Set<String>>> measuresSince = new HashMap<>();
    private final Map<String, List<DatedName>> concernByIso = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, Set<String>>> concernSince = new HashMap<>();
    private final Map<String, Set<String>> countriesByMeasure = new HashMap<>();

    /** A measure, or a group of countries, and when a country is under it. */
    private record DatedName(String name, String citation, Period period) {}

    /**
     * What the tables say of one country.
     *
     * @param diversion why it is a diversion country; empty when it is none
     * @param citation  the notice that says so
     */
    public record Profile(String diversion, String citation) {}

    /** Of a country that is named by a group or a measure alone. */
    private static final Profile NOTHING_MORE = new Profile("", "");

    public CountryProfiles(
            List<DataTable.Row> groups,
            List<DataTable.Row> diversion,
            List<DataTable.Row> measures,
            List<Problem> problems) {
        var asked = groupsAsked(measures);
        GroupDays.check(groups, problems);
        var columns = groups.isEmpty() ? Map.<String, String>of() : groupByColumn(groups.get(0));
        for (var row : groups) {
            var period = row.period(problems);
            for (var group : in(row, columns)) {
                groupsByIso
                        .computeIfAbsent(row.text("iso2"), any -> new ArrayList<>())
                        .add(new DatedName(group, "", period));
            }
        }
        groupsByIso.forEach((iso, all) -> {
            groupsSince.put(iso, since(all));
            var told = all.stream().filter(one -> asked.contains(one.name())).toList();
            if (!told.isEmpty()) {
                toldSince.put(iso, since(told));
                byIso.put(iso, NOTHING_MORE);
            }
        });
        var known = Set.copyOf(columns.values());
        for (var row : diversion) {
            byIso.merge(
                    row.text("iso2"),
                    new Profile(row.text("why"), row.text("source")),
                    (before, now) -> before.diversion().isEmpty() ? now : before);
        }
        measures.forEach(row -> measure(row, known, problems));
        measuresByIso.forEach((iso, dated) -> measuresSince.put(iso, since(dated)));
        concernByIso.forEach((iso, dated) -> concernSince.put(iso, since(dated)));
        countriesByMeasure
                .getOrDefault(NamedMeasure.CHINA_BARS_MILITARY.id(), Set.of())
                .forEach(iso -> byIso.putIfAbsent(iso, NOTHING_MORE));
    }

    /** A measure that is misspelt or taken away would ask for no country, and nobody would be told. */
    public static void checkNamed(List<DataTable.Row> measures, List<Problem> problems) {
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
        var measure = new DatedName(row.text("measure"), row.text("citation"), row.period(problems));
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
        if (!group.isEmpty()) {
            groupsByIso.forEach((iso, groups) -> {
                for (var member : groups) {
                    if (member.name().equals(group)) {
                        measure(iso, measure, member);
                    }
                }
            });
        }
    }

    private void measure(String iso, DatedName measure, DatedName group) {
        var period = both(measure.period(), group.period());
        add(iso, new DatedName(measure.name(), measure.citation(), period));
        if (measure.name().equals(NamedMeasure.CONTROLS_POINT_AT.id())) {
            concernByIso
                    .computeIfAbsent(iso, any -> new ArrayList<>())
                    .add(new DatedName(group.name(), measure.citation(), period));
        }
    }

    /** When both hold. */
    private static Period both(Period one, Period other) {
        var from = one.from() == null || (other.from() != null && other.from().isAfter(one.from()))
                ? other.from()
                : one.from();
        var to = one.to() == null || (other.to() != null && other.to().isBefore(one.to())) ? other.to() : one.to();
        return new Period(from, to);
    }

    private void add(String iso, DatedName measure) {
        measuresByIso.computeIfAbsent(iso, any -> new ArrayList<>()).add(measure);
        countriesByMeasure
                .computeIfAbsent(measure.name(), any -> new HashSet<>())
                .add(iso);
    }

    /** The groups of which a destination says whether it is in them. Being in no other brings nobody a question. */
    public static Set<String> groupsAsked(List<DataTable.Row> measures) {
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

    /** Every group of a country on a day, those of licence exceptions included. */
    public Set<String> groupsOf(String iso2, LocalDate day) {
        return on(groupsSince.get(iso2), day);
    }

    /** The groups of a country on a day that a destination tells, such as {@code D:4}. */
    public Set<String> toldGroupsOf(String iso2, LocalDate day) {
        return on(toldSince.get(iso2), day);
    }

    /** The groups by which controls point at a country on a day; none where they do not, or name the country itself. */
    public Set<String> groupsOfConcern(String iso2, LocalDate day) {
        return on(concernSince.get(iso2), day);
    }

    /** Measures that name a country on a day, such as {@code embargo}. */
    public Set<String> measuresOn(String iso2, LocalDate day) {
        return on(measuresSince.get(iso2), day);
    }

    private static Set<String> on(@Nullable NavigableMap<LocalDate, Set<String>> since, LocalDate day) {
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
                .map(DatedName::citation)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The measures that hold from each day on which any begins or has ended. */
    private static NavigableMap<LocalDate, Set<String>> since(List<DatedName> measures) {
        var since = new TreeMap<LocalDate, Set<String>>();
        since.put(LocalDate.MIN, on(LocalDate.MIN, measures));
        for (var measure : measures) {
            var from = measure.period().from();
            var to = measure.period().to();
            if (from != null && to != null && to.isBefore(from)) {
                continue; // both never hold
            }
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

    private static Set<String> on(LocalDate day, List<DatedName> measures) {
        return measures.stream()
                .filter(measure -> measure.period().holdsOn(day))
                .map(DatedName::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a measure names a country on whatever day. */
    public boolean everUnder(NamedMeasure measure, String iso2) {
        return countriesByMeasure.getOrDefault(measure.id(), Set.of()).contains(iso2);
    }
}
