package dev.tidewaiter.designation.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
     * Puts imported lists in front of the rulebook's own parties. An own entry stays unless its list is held whole, in an edition
     * of the day it was listed or a later one, or its own entry stands in a part of the list that is held.
     */
    public static ListsInForce of(List<ListSnapshot> imported, List<ListSnapshot> own) {
        var staying = new ArrayList<ListSnapshot>();
        int replaced = 0;
        for (var list : own) {
            var same = imported.stream()
                    .filter(held -> held.id().equals(list.id()))
                    .toList();
            var held = numbers(same);
            var left = list.entries().stream()
                    .filter(entry -> !isHeld(entry, same, held))
                    .toList();
            replaced += list.entries().size() - left.size();
            if (!left.isEmpty()) {
                staying.add(left.size() == list.entries().size() ? list : list.withEntries(left));
            }
        }
        return new ListsInForce(imported, staying, replaced);
    }

    private static boolean isHeld(Designation entry, List<ListSnapshot> same, Set<String> numbers) {
        return numbers.contains(entry.entry()) || same.stream().anyMatch(list -> list.whole() && covers(list, entry));
    }

    /** An edition cannot name who was listed after its day. One without a day is taken for the newest. */
    private static boolean covers(ListSnapshot list, Designation entry) {
        var published = list.published();
        var listedOn = entry.listedOn();
        return published == null || listedOn == null || !listedOn.isAfter(published);
    }

    private static Set<String> numbers(List<ListSnapshot> lists) {
        var numbers = new HashSet<String>();
        for (var list : lists) {
            for (var entry : list.entries()) {
                if (!entry.entry().isEmpty()) {
                    numbers.add(entry.entry());
                }
            }
        }
        return numbers;
    }

    /** All of them, the imported ones first. */
    public List<ListSnapshot> all() {
        var all = new ArrayList<>(imported);
        all.addAll(staying);
        return List.copyOf(all);
    }
}
