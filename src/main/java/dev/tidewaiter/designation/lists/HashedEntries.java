package dev.tidewaiter.designation.lists;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Entries that are known by the hash of all that they say, so that what was worked out of them is known to be of these and no others. */
final class HashedEntries extends AbstractList<Designation> implements RandomAccess {

    private final List<Designation> entries;
    private final String sha256;

    HashedEntries(List<Designation> entries, String sha256) {
        this.entries = List.copyOf(entries);
        this.sha256 = sha256;
    }

    String sha256() {
        return sha256;
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
