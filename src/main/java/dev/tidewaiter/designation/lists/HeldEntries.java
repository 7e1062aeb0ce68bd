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

    /** By the number without the name that tells an entry apart, or with the one that would. */
    private final Late<Map<String, List<Designation>>> byOtherNumber;

    private HeldEntries(List<Designation> entries, String sha256) {
        this.entries = List.copyOf(entries);
        this.sha256 = sha256;
        this.byNumber = new Late<>(() -> this.entries.stream().collect(Collectors.groupingBy(Designation::entry)));
        this.byOtherNumber =
                new Late<>(() -> this.entries.stream().collect(Collectors.groupingBy(NumberWithName::other)));
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

    /** Those that are known by a number; where none is, those that were or will be known by it in another edition. */
    List<Designation> numbered(String number) {
        var known = byNumber.get().getOrDefault(number, List.of());
        return known.isEmpty() ? byOtherNumber.get().getOrDefault(number, List.of()) : known;
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
