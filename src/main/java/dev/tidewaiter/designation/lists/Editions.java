package dev.tidewaiter.designation.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of several editions of one list the one that counts, so that nobody is flagged twice, and nobody is lost. */
final class Editions {

    private static final Comparator<ListSnapshot> BY_AGE = Comparator.comparing(
                    ListSnapshot::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(list -> list.entries().size());

    private Editions() {}

    /**
     * Each list once: its newest edition, which says what it takes the place of.
     *
     * @param part a newer edition with fewer than this share of an older one's entries is a part of the list, and not an edition of it
     */
    static List<ListSnapshot> newest(List<ListSnapshot> lists, double part) {
        Map<String, List<ListSnapshot>> byTitle = new LinkedHashMap<>();
        for (var list : lists) {
            byTitle.computeIfAbsent(list.id() + " " + list.title(), title -> new ArrayList<>(1))
                    .add(list);
        }
        return byTitle.values().stream().map(editions -> one(editions, part)).toList();
    }

    private static ListSnapshot one(List<ListSnapshot> editions, double part) {
        var sorted = editions.stream().sorted(BY_AGE).toList();
        var newest = sorted.get(sorted.size() - 1);
        for (int i = sorted.size() - 2; i >= 0; i--) {
            var older = sorted.get(i);
            newest = newest.entries().size() < part * older.entries().size()
                    ? joined(newest, older)
                    : newest.telling("%s was given in two editions; %s (%s) is used, and %s (%s) is left aside."
                            .formatted(newest.id(), newest.source(), day(newest), older.source(), day(older)));
        }
        return newest;
    }

    /** A part of a list and the list: entries of the part, and those of the list that the part does not have. */
    private static ListSnapshot joined(ListSnapshot part, ListSnapshot list) {
        var numbers = new HashSet<String>();
        part.entries().forEach(entry -> numbers.add(entry.entry()));
        var all = new ArrayList<>(part.entries());
        list.entries().stream()
                .filter(entry -> !numbers.contains(entry.entry()))
                .forEach(all::add);
        return part.withEntries(all)
                .alsoFrom(list.sha256())
                .telling("%s: %s (%s) has far fewer entries than %s (%s), so both are used."
                        .formatted(part.id(), part.source(), day(part), list.source(), day(list)));
    }

    private static String day(ListSnapshot list) {
        var published = list.published();
        return published == null ? "date unknown" : published.toString();
    }
}
