package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.goods.GoodsThresholds;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.NumbersByName;
import dev.tidewaiter.rulebook.facts.Threshold;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.wordlist.Citation;
import dev.tidewaiter.wordlist.WordLists;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;

/** The thresholds under {@code parameters/}: each has values by the shipment date from which they hold. */
public final class Parameters {

    private static final Map<String, String> OF_LIMITS = ParameterIds.of(Limits.class);

    private static final Map<String, String> OF_READING = ParameterIds.of(GoodsThresholds.class);

    private static final Set<String> IDS = Stream.of(OF_LIMITS.values(), OF_READING.values(), MatchParameters.IDS)
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** The day that stands for a value which holds from ever on. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    public static final String FOLDER = "parameters/";

    /** The file of parameters that a rulebook adds for itself. */
    static final String OWN = FOLDER + "own.yaml";

    private final Map<String, NavigableMap<LocalDate, Double>> values;

    /** The units of those that the rulebook adds for itself, by id. */
    private final Map<String, String> own;

    private Parameters(Map<String, NavigableMap<LocalDate, Double>> values, Map<String, String> own) {
        this.values = values;
        this.own = own;
    }

    /** The ids of all parameters. */
    public static Set<String> ids() {
        return IDS;
    }

    /** The ids of those by which parties are held against lists, and a list is told to be a whole one. */
    public static Set<String> idsOfMatching() {
        return Stream.concat(MatchParameters.IDS.stream(), Stream.of("whole-list"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids of those by which the words and numbers of goods are read. */
    public static Set<String> idsOfReading() {
        return Set.copyOf(OF_READING.values());
    }

    /** Reads all files; an unknown, missing or wrongly dated parameter is a problem. */
    public static Parameters read(RulesFolder folder, List<Problem> problems) {
        var values = new TreeMap<String, NavigableMap<LocalDate, Double>>();
        var own = new TreeMap<String, String>();
        var setIn = new HashMap<String, String>();
        for (var path : folder.paths(FOLDER, ".yaml")) {
            try {
                Object content = yaml().load(folder.text(path));
                if (content instanceof Map<?, ?> entries) {
                    entries.forEach((id, entry) -> {
                        var name = String.valueOf(id);
                        if (path.equals(OWN) && !IDS.contains(name)) {
                            own.put(name, unit(entry));
                        }
                        var first = setIn.putIfAbsent(name, path);
                        if (first == null) {
                            entry(path, name, entry, values, problems);
                            ParameterUnits.check(folder, path, name, entry, problems);
                        } else {
                            problems.add(ParameterLint.setTwice(name, first, path));
                        }
                    });
                }
            } catch (YAMLException e) {
                problems.add(ParameterLint.unreadable(path, folder.text(path), e));
            }
        }
        // what is missing only follows from a file that cannot be read
        boolean unread = problems.stream().anyMatch(ParameterLint::isUnreadable);
        for (var id : new TreeSet<>(IDS)) {
            if (!unread && !values.containsKey(id) && !UnknownParameters.hold(id, problems)) {
                problems.add(new Problem("parameters", "", null, "lacks the parameter " + id + WordLists.COPY));
            }
        }
        LikenessOrder.check(values, setIn, problems);
        return new Parameters(values, own);
    }

    private static String unit(@Nullable Object entry) {
        return entry instanceof Map<?, ?> described && described.get("unit") instanceof String unit ? unit : "";
    }

    /** What stands in the files as it is written there, by file and by the parameter's id, for people who compare it. */
    public static Map<String, Map<String, Object>> written(RulesFolder folder, List<Problem> problems) {
        var written = new TreeMap<String, Map<String, Object>>();
        for (var path : folder.paths(FOLDER, ".yaml")) {
            try {
                Object content = yaml().load(folder.text(path));
                var said = new TreeMap<String, Object>();
                if (content instanceof Map<?, ?> entries) {
                    entries.forEach((id, entry) -> said.put(String.valueOf(id), entry == null ? "" : entry));
                }
                written.put(path, said);
            } catch (YAMLException e) {
                problems.add(ParameterLint.unreadable(path, folder.text(path), e));
            }
        }
        return written;
    }

    /** Plain values only, and no more of them than a person writes. */
    private static Yaml yaml() {
        var limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(8);
        limits.setCodePointLimit(1 << 20);
        var writing = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(writing), writing, limits, new ScalarsAsWritten());
    }

    private static void entry(
            String path,
            String id,
            @Nullable Object entry,
            Map<String, NavigableMap<LocalDate, Double>> values,
            List<Problem> problems) {
        if (!IDS.contains(id) && !path.equals(OWN)) {
            problems.add(new Problem(
                    path, id, null, UnknownParameters.TOLD + "; check its spelling, or put a new one into " + OWN));
            return;
        }
        ParameterLint.check(path, id, entry, problems);
        var byDate = new TreeMap<LocalDate, Double>();
        int before = problems.size();
        if (entry instanceof Map<?, ?> described && described.get("values") instanceof List<?> rows) {
            for (var row : rows) {
                if (row instanceof Map<?, ?> dated) {
                    value(path, id, dated, byDate, problems);
                }
            }
        }
        if (byDate.isEmpty() && problems.size() == before) {
            problems.add(new Problem(path, id, null, "has no values"));
        }
        values.put(id, byDate);
    }

    private static void value(
            String path, String id, Map<?, ?> row, NavigableMap<LocalDate, Double> byDate, List<Problem> problems) {
        var from = day(row.get("from"));
        if (from == null) {
            problems.add(new Problem(path, id, null, ParameterLint.noDay(row.get("from"))));
            return;
        }
        if (!(row.get("cites") instanceof String cites) || !Citation.names(cites)) {
            problems.add(new Problem(path, id, null, "the value from " + from + ParameterLint.CITES_NOTHING));
        }
        var complaint = PlausibleDay.complaint(from);
        if (complaint != null && from.isAfter(ALWAYS)) {
            problems.add(new Problem(path, id, null, "the value from " + from + " is no law yet: " + complaint));
        }
        var value = row.get("value");
        var since = day(value);
        if (value != null && since == null && !(value instanceof Number)) {
            var written = NumberSpelling.complaint(String.valueOf(value));
            problems.add(new Problem(
                    path,
                    id,
                    null,
                    "the value from " + from + " "
                            + (written == null
                                    ? "is no number and no day: " + value
                                            + "; write the number alone, its unit stands in \"unit\", or the day as 2024-09-01"
                                    : written)));
            return;
        }
        if (!byDate.isEmpty() && !from.isAfter(byDate.lastKey())) {
            problems.add(new Problem(
                    path, id, null, "the value from " + from + " overlaps the one before it; order values by date"));
        }
        byDate.put(from, since == null ? number(value) : Double.valueOf((double) since.toEpochDay()));
    }

    private static Double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        if (!(value instanceof String written)) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** These parameters with some of them set for good, as a scenario does that shows what a threshold changes. */
    public Parameters with(Map<String, Double> set) {
        var changed = new TreeMap<>(values);
        set.forEach((id, value) -> changed.put(id, new TreeMap<>(Map.of(LocalDate.MIN, value))));
        return new Parameters(changed, own);
    }

    /** The numbers that a parameter has or had; none for one that there is not. */
    public Set<Double> valuesOf(String id) {
        return values.getOrDefault(id, new TreeMap<>()).values().stream()
                .filter(value -> !value.isNaN())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether there is a parameter of this name. */
    public static boolean knows(String id) {
        return IDS.contains(id);
    }

    /** The limits on a day; NaN for one that has no value yet or is switched off. */
    public Limits on(LocalDate day) {
        return numbers(Limits.class, OF_LIMITS, day);
    }

    /** From where on a number that stands without words means something, on a day. */
    public GoodsThresholds readingOn(LocalDate day) {
        return numbers(GoodsThresholds.class, OF_READING, day);
    }

    private <R extends Record> R numbers(Class<R> type, Map<String, String> ids, LocalDate day) {
        return NumbersByName.record(type, name -> valueOn(Objects.requireNonNull(ids.get(name), name), day));
    }

    /** From which evidence on a party matches an entry of a list, on a day. */
    public MatchThresholds matchingOn(LocalDate day) {
        return MatchParameters.thresholds(id -> valueOn(id, day));
    }

    private double valueOn(String id, LocalDate day) {
        var byDate = values.getOrDefault(id, new TreeMap<>()).floorEntry(day);
        return byDate == null ? Double.NaN : byDate.getValue();
    }

    /** The ids of those that the rulebook adds for itself. */
    public Set<String> ownNames() {
        return own.keySet();
    }

    /** The units of those, by their ids. */
    public Map<String, String> ownUnits() {
        return own;
    }

    /** Those that the rulebook adds for itself, on a day. */
    public List<Threshold> ownOn(LocalDate day) {
        var thresholds = new ArrayList<Threshold>(own.size());
        own.forEach((id, unit) -> thresholds.add(new Threshold(id, valueOn(id, day), unit)));
        return thresholds;
    }

    /** Days on which some value changes, so that limits can be kept between them. */
    public List<LocalDate> changes() {
        var days = new ArrayList<LocalDate>();
        values.values().forEach(byDate -> days.addAll(byDate.keySet()));
        return days.stream().distinct().sorted().toList();
    }
}
