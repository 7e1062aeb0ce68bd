package dev.tidewaiter.screening;

import dev.tidewaiter.screening.Basis.ListUsed;
import dev.tidewaiter.wording.English;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the lists of a run are worth, in the words that stand in the first sentence of whatever tells its answers. */
final class ListsSentence {

    private static final int NAMED = 3;

    private ListsSentence() {}

    /** "a subset of OFAC-SDN and EU-AF, the oldest 770 days old". A list that is not held whole is never called by its name alone. */
    static String of(List<ListUsed> lists) {
        if (lists.isEmpty()) {
            return "no list of parties";
        }
        var parts = new ArrayList<String>();
        var whole = ids(lists, true);
        var subsets =
                ids(lists, false).stream().filter(id -> !whole.contains(id)).toList();
        if (!subsets.isEmpty()) {
            parts.add("a subset of " + named(subsets));
        }
        if (!whole.isEmpty()) {
            parts.add("the whole of " + named(whole));
        }
        var missing = lists.stream()
                .filter(list -> !list.missing().isEmpty())
                .map(list -> ", " + list.id() + " without its " + String.join(" and its ", list.missing()))
                .collect(Collectors.joining());
        return String.join(" and ", parts) + missing + ", " + age(lists);
    }

    /** ", without sdn.csv, which was given and could not be read": who gave a list takes it for held against. */
    static String without(List<String> unread) {
        return unread.isEmpty()
                ? ""
                : ", without " + named(unread) + ", which " + (unread.size() == 1 ? "was" : "were")
                        + " given and could not be read";
    }

    private static List<String> ids(List<ListUsed> lists, boolean whole) {
        return lists.stream()
                .filter(list -> list.whole() == whole)
                .map(ListUsed::id)
                .distinct()
                .toList();
    }

    private static String named(List<String> ids) {
        if (ids.size() > NAMED) {
            return String.join(", ", ids.subList(0, NAMED)) + " and " + (ids.size() - NAMED) + " more";
        }
        return ids.size() == 1
                ? ids.get(0)
                : String.join(", ", ids.subList(0, ids.size() - 1)) + " and " + ids.get(ids.size() - 1);
    }

    private static String age(List<ListUsed> lists) {
        var undated = lists.stream()
                .filter(list -> list.ageDays() == null)
                .findFirst()
                .orElse(null);
        if (undated != null) {
            return lists.size() == 1 ? "of unknown age" : "the age of " + undated.id() + " unknown";
        }
        long days = lists.stream()
                .map(ListUsed::ageDays)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(0L);
        var old = days <= 0 ? "published today" : English.format("%,d %s old", days, days == 1 ? "day" : "days");
        return lists.size() == 1 ? old : "the oldest " + old;
    }
}
