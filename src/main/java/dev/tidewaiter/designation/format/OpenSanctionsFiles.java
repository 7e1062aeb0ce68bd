package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.lists.ListSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts together what several files of OpenSanctions hold, which publishes each of its collections in a file of its own. */
final class OpenSanctionsFiles {

    private OpenSanctionsFiles() {}

    /** The lists, of which the collections are one; two editions of one collection stay apart, for the newer takes the other's place. */
    static List<ListSnapshot> joined(List<ListSnapshot> lists) {
        var all = new ArrayList<ListSnapshot>();
        for (var list : lists) {
            int other = list.id().equals(FollowTheMoney.LIST) ? anotherPart(list, all) : -1;
            if (other < 0) {
                all.add(list);
            } else {
                all.set(other, both(all.get(other), list));
            }
        }
        return List.copyOf(all);
    }

    private static int anotherPart(ListSnapshot list, List<ListSnapshot> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(list.id()) && list.lacksMostOf(all.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static ListSnapshot both(ListSnapshot one, ListSnapshot other) {
        Map<String, Designation> entries = new HashMap<>();
        one.entries().forEach(entry -> entries.put(entry.entry(), entry));
        var all = new ArrayList<>(one.entries());
        for (var entry : other.entries()) {
            var same = entries.get(entry.entry());
            if (same == null) {
                all.add(entry);
            } else if (!same.equals(entry)) {
                all.add(entry.numbered(entry.entry() + " (" + other.source() + ")"));
            }
        }
        var rejected = new ArrayList<>(one.rejected());
        rejected.addAll(other.rejected());
        var told = new ArrayList<>(one.told());
        told.addAll(other.told());
        return new ListSnapshot(
                        one.id(),
                        one.title(),
                        one.published() == null || other.published() == null
                                ? null
                                : one.published().isBefore(other.published()) ? one.published() : other.published(),
                        all,
                        ListHash.of(one.sha256() + other.sha256()),
                        one.source() + ", " + other.source(),
                        rejected,
                        false,
                        List.of(),
                        told)
                .telling("%s are collections of one list, and held together."
                        .formatted(one.source() + ", " + other.source()));
    }
}
