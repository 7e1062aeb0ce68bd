package dev.tidewaiter.designation.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a run screens against: the lists that were imported, and those of the rulebook's own designated parties that they cannot be
 * relied on to name.
 *
 * @param imported lists as they were given; one that misses its aliases or addresses with those that the rulebook knows of its entries
 * @param staying  the rulebook's own parties that stay in force; each snapshot is what is left of one list
 * @param replaced how many of the rulebook's own parties a whole list takes the place of, or an equal entry
 */
public record ListsInForce(List<ListSnapshot> imported, List<ListSnapshot> staying, int replaced) {

    public ListsInForce {
        imported = List.copyOf(imported);
        staying = List.copyOf(staying);
    }

    /**
     * Puts imported lists in front of the rulebook's own parties. An own entry stays unless it stands in the list that is held, or the
     * list is held whole in an edition that would name it: of the day it was listed or a later one; where it says no such day, one
     * that is as new as the rulebook's own list. An edition that does not tell its own day is no proof that it is so new.
     */
    public static ListsInForce of(List<ListSnapshot> imported, List<ListSnapshot> own) {
        var staying = new ArrayList<ListSnapshot>();
        var completed = imported.stream().map(list -> completed(list, own)).toList();
        int replaced = 0;
        for (var list : own) {
            var same = imported.stream()
                    .filter(held -> held.id().equals(list.id()))
                    .toList();
            var held = numbers(same);
            list.entries().stream()
                    .filter(entry -> same.stream()
                            .anyMatch(other ->
                                    (other.partial() || other.tellsApart(entry.entry())) && holds(other, entry)))
                    .forEach(entry -> held.add(entry.entry()));
            var ofActs = numberedByActs(same);
            var left = list.entries().stream()
                    .filter(entry -> !held.contains(entry.entry())
                            && ofActs.getOrDefault(entry.published(), List.of()).stream()
                                    .noneMatch(entry::isUnderAnotherNumber)
                            && !isTakenOff(entry, list.published(), same))
                    .toList();
            replaced += list.entries().size() - left.size();
            if (!left.isEmpty()) {
                staying.add(left.size() == list.entries().size() ? list : list.withEntries(left));
            }
        }
        return new ListsInForce(completed, staying, replaced);
    }

    /** Whether a list has the same entry, published under the same number and with a name of it. */
    private static boolean holds(ListSnapshot list, Designation own) {
        return list.entries(own.entry()).stream().anyMatch(entry -> isSame(entry, own));
    }

    private static boolean isSame(Designation entry, Designation own) {
        return own.names().stream().anyMatch(name -> entry.isNamed(name.text()));
    }

    /** A list that misses aliases or addresses, with what the rulebook says of its entries, so that nobody is held against twice. */
    private static ListSnapshot completed(ListSnapshot list, List<ListSnapshot> own) {
        var known = new HashMap<String, Designation>();
        own.stream()
                .filter(other -> list.partial() && other.id().equals(list.id()))
                .flatMap(other -> other.entries().stream())
                .filter(entry -> holds(list, entry))
                .forEach(entry -> known.put(entry.entry(), entry));
        if (known.isEmpty()) {
            return list;
        }
        var entries = list.entries().stream()
                .map(entry -> {
                    var other = known.get(entry.published());
                    return other != null && isSame(entry, other) ? entry.with(other) : entry;
                })
                .toList();
        return list.completed(entries, known.values().toString());
    }

    /** Whether a whole list that does not name an entry is so new that its publisher has taken the entry off. */
    private static boolean isTakenOff(Designation entry, @Nullable LocalDate ownListOf, List<ListSnapshot> editions) {
        var knownBy = entry.listedOn() != null ? entry.listedOn() : ownListOf;
        return knownBy != null && editions.stream().anyMatch(list -> list.whole() && !isBefore(list, knownBy));
    }

    private static boolean isBefore(ListSnapshot edition, LocalDate day) {
        var published = edition.published();
        return published == null || published.isBefore(day);
    }

    /** The entries that are held as their publisher has them: of a list that misses its aliases each lacks some of its names. */
    private static Set<String> numbers(List<ListSnapshot> lists) {
        return lists.stream()
                .filter(list -> !list.partial())
                .flatMap(list -> list.entries().stream())
                .map(Designation::entry)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Entries whose number begins with the act and the annex that they stand in, by the rest of it: 505 of "32014R0269 I.ENTITIES 505". */
    private static Map<String, List<Designation>> numberedByActs(List<ListSnapshot> lists) {
        return lists.stream()
                .filter(list -> !list.partial())
                .flatMap(list -> list.entries().stream())
                .filter(entry -> entry.published().indexOf(' ') > 0)
                .collect(Collectors.groupingBy(
                        entry -> entry.published().substring(entry.published().lastIndexOf(' ') + 1)));
    }

    /** All of them, the imported ones first. */
    public List<ListSnapshot> all() {
        var all = new ArrayList<>(imported);
        all.addAll(staying);
        return List.copyOf(all);
    }
}
