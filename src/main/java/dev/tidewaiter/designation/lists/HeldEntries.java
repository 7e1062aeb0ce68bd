package dev.tidewaiter.designation.lists;

import dev.tidewaiter.cache.Late;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.Collectors;

/**
 * The entries of a list, to be looked up by their numbers. Those that are known by the hash of all that they say tell it, so that what was
 * worked out of them is known to be of these and no others.
 */
final class HeldEntries extends AbstractList<Designation> implements RandomAccess {

    private final List<Designation> entries;
    private final String sha256;

    /** Made when the first is asked for: a list that is only screened against needs none. */
    private final Late<Map<String, List<Designation>>> byNumber;

    private HeldEntries(List<Designation> entries, String sha256) {
        this.entries = List.copyOf(entries);
        this.sha256 = sha256;
        this.byNumber = new Late<>(() -> this.entries.stream().collect(Collectors.groupingBy(Designation::entry)));
    }

    static HeldEntries of(List<Designation> entries) {
        return entries instanceof HeldEntries held ? held : new HeldEntries(entries, "");
    }

    HeldEntries hashed(String hash) {
        return new HeldEntries(entries, hash);
    }

    /** Empty where it is not known. */
    String sha256() {
        return sha256;
    }

    List<Designation> numbered(String number) {
        return byNumber.get().getOrDefault(number, List.of());
    }

    @Override
    public Designation get(int index) {
        return entries.get(index);
    }

    @Override
    public int size() {
        return entries.size();
    }
}
