package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.wording.English;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts together what several acts of the European Union say of one list. */
final class EuropeanActs {

    private EuropeanActs() {}

    /** Each list once, with the entries of all acts. What an amendment says again that stands in its act already is left out. */
    static List<ListSnapshot> joined(List<ListSnapshot> acts) {
        Map<String, List<ListSnapshot>> byList = new LinkedHashMap<>();
        for (var act : acts) {
            byList.computeIfAbsent(act.id(), id -> new ArrayList<>()).add(act);
        }
        return byList.values().stream().map(EuropeanActs::one).toList();
    }

    private static ListSnapshot one(List<ListSnapshot> acts) {
        var first = acts.get(0);
        if (acts.size() == 1) {
            return first;
        }
        var entries = new ArrayList<Designation>();
        var said = new HashSet<String>();
        var sources = new TreeSet<String>();
        var hashes = new StringBuilder();
        var rejected = new ArrayList<String>();
        for (var act : acts) {
            sources.add(act.source());
            hashes.append(act.sha256());
            rejected.addAll(act.rejected());
            var before = Set.copyOf(said);
            for (var entry : act.entries()) {
                var saying = saying(entry);
                said.add(saying);
                if (!before.contains(saying)) {
                    entries.add(entry);
                }
            }
        }
        int all = acts.stream().mapToInt(act -> act.entries().size()).sum();
        var joined = ListSnapshot.of(
                        first.id(),
                        first.title(),
                        newest(acts),
                        entries,
                        ListHash.of(hashes.toString()),
                        "%d acts (%s to %s)".formatted(acts.size(), sources.first(), sources.last()))
                .withRejected(rejected);
        return all == entries.size()
                ? joined
                : joined.telling(English.format(
                        "%,d entries of %s that several files hold are used once.", all - entries.size(), first.id()));
    }

    /** The same party, listed by the same act on the same day, with the same numbers. */
    private static String saying(Designation entry) {
        return entry.name() + "\n" + entry.listedOn() + "\n"
                + entry.particulars().citation() + "\n" + entry.born() + "\n" + entry.identifiers();
    }

    private static @Nullable LocalDate newest(List<ListSnapshot> acts) {
        return acts.stream()
                .map(ListSnapshot::published)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
