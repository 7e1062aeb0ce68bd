package dev.tidewaiter.rulebook.candidates;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the finders of this room look into to find a fact of some type. What no fact names, such as a table that nobody
 * reads yet or the words that a manifest's headings are known by, counts as read for every fact.
 *
 * @param tables     tables of the rulebook, by name
 * @param parameters starts of the ids of parameters
 * @param words      starts of the paths of word lists
 * @param lists      whether lists of designated parties are searched
 */
public record FactSources(Set<String> tables, Set<String> parameters, Set<String> words, boolean lists) {

    private static final FactSources NOTHING = new FactSources(Set.of(), Set.of(), Set.of(), false);
    private static final FactSources PLACES = tables("embargoed-regions", "cities", "groups", "measures");
    private static final FactSources DESTINATIONS =
            tables("groups", "diversion", "measures").and(PLACES);
    private static final FactSources GOODS =
            new FactSources(Set.of(), Set.of("motor-", "bare-"), Set.of("words/goods/"), false);

    private static final Map<String, FactSources> BY_FACT = Map.ofEntries(
            Map.entry(
                    "CodeHit",
                    tables("chpl", "supplement-7", "supplements-4-5", "china-uav", "headings", "military-end-use")),
            Map.entry("ChartEntry", tables("chart", "eccn-drone").and(DESTINATIONS)),
            Map.entry("Conflict", GOODS),
            Map.entry("Departure", PLACES),
            Map.entry("Destination", DESTINATIONS),
            Map.entry("EmbargoedPlace", PLACES),
            Map.entry("EndUse", tables("words").and(GOODS)),
            Map.entry("Goods", GOODS.and(DESTINATIONS)),
            Map.entry("Licence", tables("licence-codes", "licence-numbers", "licence-exceptions")),
            Map.entry("ListInUse", new FactSources(Set.of(), Set.of("list-age"), Set.of(), true)),
            Map.entry(
                    "PartyMatch",
                    new FactSources(
                            Set.of("programmes-744-8", "designated-parties", "address-entries"),
                            Set.of("match-"),
                            Set.of("words/designation/"),
                            true)),
            Map.entry("RedFlag", tables("words")));

    public FactSources {
        tables = Set.copyOf(tables);
        parameters = Set.copyOf(parameters);
        words = Set.copyOf(words);
    }

    private static FactSources tables(String... names) {
        return new FactSources(Set.of(names), Set.of(), Set.of(), false);
    }

    /** What is looked into for some fact types, by their simple names. */
    public static FactSources of(Collection<String> factTypes) {
        return factTypes.stream()
                .map(type -> BY_FACT.getOrDefault(type, NOTHING))
                .reduce(NOTHING, FactSources::and);
    }

    /** What is looked into for any fact. */
    public static FactSources ofAll() {
        return of(BY_FACT.keySet());
    }

    private FactSources and(FactSources more) {
        return new FactSources(
                union(tables, more.tables),
                union(parameters, more.parameters),
                union(words, more.words),
                lists || more.lists);
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        var both = new TreeSet<>(some);
        both.addAll(more);
        return both;
    }

    /** Whether a name starts like one of those named here. */
    public static boolean startsLike(Set<String> starts, String name) {
        return starts.stream().anyMatch(name::startsWith);
    }
}
