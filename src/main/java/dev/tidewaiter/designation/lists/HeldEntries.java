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

    /** Those with a name behind their number, which are few, by the number alone. */
    private final Late<Map<String, List<Designation>>> toldApart;

    private HeldEntries(List<Designation> entries, String sha256) {
        this.entries = List.copyOf(entries);
        this.sha256 = sha256;
        this.byNumber = new Late<>(() -> this.entries.stream().collect(Collectors.groupingBy(Designation::entry)));
        this.toldApart = new Late<>(() -> this.entries.stream()
                .filter(entry -> !entry.published().equals(entry.entry()))
                .collect(Collectors.groupingBy(Designation::published)));
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
        var known = known(number);
        if (!known.isEmpty()) {
            return known;
        }
        var apart = toldApart.get().getOrDefault(number, List.of());
        return apart.isEmpty()
                ? known(NumberWithName.number(number)).stream()
                        .filter(entry -> NumberWithName.of(entry).equals(number))
                        .toList()
                : apart;
    }

    private List<Designation> known(String number) {
        return byNumber.get().getOrDefault(number, List.of());
    }

    /** Whether some entries have a name behind this number, which tells them apart. */
    boolean tellsApart(String number) {
        return toldApart.get().containsKey(number);
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
