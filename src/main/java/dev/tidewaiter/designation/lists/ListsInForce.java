package dev.tidewaiter.designation.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a run screens against: the lists that were imported, and those of the rulebook's own designated parties that they cannot be
 * relied on to name.
 *
 * @param imported lists as they were given
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
        int replaced = 0;
        for (var list : own) {
            var same = imported.stream()
                    .filter(held -> held.id().equals(list.id()))
                    .toList();
            var held = numbers(same);
            var ofActs = numberedByActs(same);
            var left = list.entries().stream()
                    .filter(entry -> !held.contains(entry.entry())
                            && ofActs.getOrDefault(entry.entry(), List.of()).stream()
                                    .noneMatch(entry::isUnderAnotherNumber)
                            && !isTakenOff(entry, list.published(), same))
                    .toList();
            replaced += list.entries().size() - left.size();
            if (!left.isEmpty()) {
                staying.add(left.size() == list.entries().size() ? list : list.withEntries(left));
            }
        }
        return new ListsInForce(imported, staying, replaced);
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
                .collect(Collectors.toSet());
    }

    /** Entries whose number begins with the act and the annex that they stand in, by the rest of it: 505 of "32014R0269 I.ENTITIES 505". */
    private static Map<String, List<Designation>> numberedByActs(List<ListSnapshot> lists) {
        return lists.stream()
                .filter(list -> !list.partial())
                .flatMap(list -> list.entries().stream())
                .filter(entry -> entry.entry().indexOf(' ') > 0)
                .collect(Collectors.groupingBy(
                        entry -> entry.entry().substring(entry.entry().lastIndexOf(' ') + 1)));
    }

    /** All of them, the imported ones first. */
    public List<ListSnapshot> all() {
        var all = new ArrayList<>(imported);
        all.addAll(staying);
        return List.copyOf(all);
    }
}
