package dev.tidewaiter.designation.party;

import dev.tidewaiter.designation.address.AddressIndex;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.names.search.NameMatcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Entries put together by party. Pairs are asked about that have a proven number in common, or a name but for its legal form; comparing
 * every name with every other would take minutes.
 */
public final class PartyClusters {

    /** Two entries that are one party; a number tells more than a name. */
    private record Pair(int one, int other, boolean byNumber) {}

    private final List<Designation> entries;
    private final LinkageRule rule;
    private final Map<Integer, AddressIndex> buildings = new HashMap<>();
    private final int[] leaders;
    private final List<Set<String>> lists = new ArrayList<>();

    private PartyClusters(List<Designation> entries, LinkageRule rule) {
        this.entries = entries;
        this.rule = rule;
        this.leaders = IntStream.range(0, entries.size()).toArray();
        entries.forEach(entry -> lists.add(new HashSet<>(Set.of(entry.list()))));
    }

    /**
     * The groups of some entries, each entry in one of them; most are alone in theirs. The same entries give the same, in whatever
     * order.
     */
    public static List<List<EntryKey>> of(List<Designation> entries, LinkageRule rule) {
        return around(entries, any -> true, rule);
    }

    /**
     * The same groups, but only those in which some entries are or that they may bear upon: what shares neither a number nor a name with
     * them, nor with whoever does, is not looked at any further. A few are asked about in a fraction of the time.
     *
     * @param isAsked whether an entry is one of them
     */
    public static List<List<EntryKey>> around(
            List<Designation> entries, Predicate<EntryKey> isAsked, LinkageRule rule) {
        var sorted = entries.stream()
                .map(entry -> Map.entry(EntryKey.of(entry), entry))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        var groups = new PartyClusters(sorted.stream().map(Map.Entry::getValue).toList(), rule);
        var keys = sorted.stream().map(Map.Entry::getKey).toList();
        groups.joinParts(keys);
        return groups.of(keys, groups.join(keys, isAsked));
    }

    /** A list may give one number to several records of one entry. */
    private void joinParts(List<EntryKey> keys) {
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i).equals(keys.get(i - 1))) {
                leaders[i] = leader(i - 1);
            }
        }
    }

    /** Joins what is asked about and all that it may bear upon; which entries those are. */
    private BitSet join(List<EntryKey> keys, Predicate<EntryKey> isAsked) {
        var byNumber = new ArrayList<Pair>();
        addByNumber(byNumber);
        var namesakes = namesakes();
        var reached = reached(keys, isAsked, byNumber, namesakes);
        var pairs = new ArrayList<>(
                byNumber.stream().filter(pair -> reached.get(pair.one)).toList());
        addByName(namesakes.stream().filter(some -> reached.get(some.get(0))).toList(), pairs);
        pairs.sort(Comparator.comparing((Pair pair) -> !pair.byNumber)
                .thenComparing(Pair::one)
                .thenComparing(Pair::other));
        pairs.forEach(this::join);
        return reached;
    }

    /** The entries that are asked about, those that share a number or a name with them, and so on. */
    private BitSet reached(
            List<EntryKey> keys, Predicate<EntryKey> isAsked, List<Pair> byNumber, List<List<Integer>> namesakes) {
        var links = new ArrayList<List<Integer>>(namesakes);
        byNumber.forEach(pair -> links.add(List.of(pair.one, pair.other)));
        for (int i = 1; i < keys.size(); i++) {
            if (keys.get(i).equals(keys.get(i - 1))) {
                links.add(List.of(i - 1, i));
            }
        }
        var reached = new BitSet(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            reached.set(i, isAsked.test(keys.get(i)));
        }
        for (int before = -1; before < reached.cardinality(); ) {
            before = reached.cardinality();
            for (var link : links) {
                if (link.stream().anyMatch(reached::get)) {
                    link.forEach(reached::set);
                }
            }
        }
        return reached;
    }

    /** Through a third list one could come back to another entry of the first; they are two parties to whoever wrote that list. */
    private void join(Pair pair) {
        int one = leader(pair.one);
        int other = leader(pair.other);
        if (one != other && Collections.disjoint(lists.get(one), lists.get(other))) {
            leaders[other] = one;
            lists.get(one).addAll(lists.get(other));
        }
    }

    private int leader(int entry) {
        int at = entry;
        while (leaders[at] != at) {
            leaders[at] = leaders[leaders[at]];
            at = leaders[at];
        }
        return at;
    }

    private void addByNumber(List<Pair> pairs) {
        var numbers = rule.numbers(entries);
        for (int i = 0; i < entries.size(); i++) {
            for (var number : entries.get(i).identifiers()) {
                for (int other : numbers.provenBearers(number)) {
                    if (LinkageRule.mayBe(entries.get(i), entries.get(other))) {
                        pairs.add(new Pair(Math.min(i, other), Math.max(i, other), true));
                    }
                }
            }
        }
    }

    private void addByName(List<List<Integer>> named, List<Pair> pairs) {
        var seen = new HashSet<Pair>(pairs);
        for (var namesakes : named) {
            for (int i = 0; i < namesakes.size(); i++) {
                for (int j = i + 1; j < namesakes.size(); j++) {
                    var pair = new Pair(namesakes.get(i), namesakes.get(j), false);
                    if (LinkageRule.mayBe(entries.get(pair.one), entries.get(pair.other))
                            && seen.add(pair)
                            && isOneParty(pair)) {
                        pairs.add(pair);
                    }
                }
            }
        }
    }

    /** Entries that have a name in common but for its legal form, and say something besides it; in their order. */
    private List<List<Integer>> namesakes() {
        Map<String, Set<Integer>> byName = new HashMap<>();
        var names = IntStream.range(0, entries.size())
                .parallel()
                .mapToObj(
                        i -> LinkageRule.saysMoreThanItsName(entries.get(i)) ? keys(entries.get(i)) : Set.<String>of())
                .toList();
        for (int i = 0; i < names.size(); i++) {
            for (var name : names.get(i)) {
                byName.computeIfAbsent(name, any -> new TreeSet<>()).add(i);
            }
        }
        return byName.values().stream()
                .filter(some -> some.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    private static Set<String> keys(Designation entry) {
        return LinkageRule.names(entry)
                .map(name -> key(name.text()))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String key(String name) {
        return FoldedWord.of(name).stream()
                .filter(word -> !word.isLegalForm())
                .map(FoldedWord::text)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private boolean isOneParty(Pair pair) {
        var one = entries.get(pair.one);
        var other = entries.get(pair.other);
        return rule.besidesName(one, other, address -> isIn(address, pair.other)) != null && haveOneName(one, other);
    }

    private boolean isIn(String address, int entry) {
        return !buildings
                .computeIfAbsent(entry, position -> rule.buildings(List.of(entries.get(position))))
                .hits(address)
                .isEmpty();
    }

    private boolean haveOneName(Designation one, Designation other) {
        double least = rule.thresholds().likeness().almostExact();
        return LinkageRule.names(one).anyMatch(name -> {
            var key = key(name.text());
            return LinkageRule.names(other)
                    .filter(its -> key(its.text()).equals(key))
                    .anyMatch(its -> one.kind().bearers().stream()
                            .filter(other.kind().bearers()::contains)
                            .anyMatch(bearer -> NameMatcher.compare(name.text(), its.text(), bearer)
                                            .score()
                                    >= least));
        });
    }

    private List<List<EntryKey>> of(List<EntryKey> keys, BitSet reached) {
        Map<Integer, Set<EntryKey>> groups = new LinkedHashMap<>();
        for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
            groups.computeIfAbsent(leader(i), any -> new TreeSet<>()).add(keys.get(i));
        }
        return groups.values().stream().map(List::copyOf).toList();
    }
}
