package dev.tidewaiter.designation.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists that were read at the start of a run and stay as they are: the rulebook's own table, or files that somebody gave. */
public final class HeldSnapshots implements ListStore {

    private static final Comparator<ListSnapshot> BY_DAY =
            Comparator.comparing(ListSnapshot::published, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<ListSnapshot> snapshots;
    private final double part;

    private HeldSnapshots(List<ListSnapshot> snapshots, double part) {
        this.snapshots = List.copyOf(snapshots);
        this.part = part;
    }

    /** The designated parties that a rulebook brings in its own table. */
    public static HeldSnapshots embedded(List<ListSnapshot> own) {
        return new HeldSnapshots(own, 0); // one table has no two editions
    }

    /** Lists that were read from files. */
    public static HeldSnapshots of(ListsRead read, ListLimits limits) {
        return new HeldSnapshots(read.lists(), limits.partOfList());
    }

    /** Each list once, in its newest edition. */
    @Override
    public List<ListSnapshot> newest() {
        return Editions.newest(snapshots, part);
    }

    @Override
    public Map<String, List<LocalDate>> days() {
        var days = new LinkedHashMap<String, List<LocalDate>>();
        snapshots.stream().sorted(BY_DAY).forEach(list -> {
            var ofList = days.computeIfAbsent(list.id(), id -> new ArrayList<>());
            if (list.published() != null) {
                ofList.add(list.published());
            }
        });
        return days;
    }

    @Override
    public Optional<ListSnapshot> edition(String id, LocalDate day) {
        return snapshots.stream()
                .filter(list -> list.id().equals(id))
                .filter(list -> list.published() == null || !list.published().isAfter(day))
                .max(BY_DAY);
    }
}
