package dev.tidewaiter.names.index;

import java.util.Arrays;

/** Names by pairs of words, as they are met. */
final class NamePairs {

    final IntList names = new IntList();
    long[] keys = new long[16];

    void add(long key, int name) {
        if (names.size() == keys.length) {
            keys = Arrays.copyOf(keys, keys.length * 2);
        }
        keys[names.size()] = key;
        names.add(name);
    }
}
