package dev.tidewaiter.cache;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what was worked out for each key, up to a number of keys; then it forgets all and begins anew. Safe for threads. */
public final class ClearingCache<K, V> {

    /** As many as the distinct texts of a large manifest. */
    private static final int USUAL = 20_000;

    private final int most;
    private final Function<K, V> workOut;
    private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();

    /**
     * An empty one.
     *
     * @param most    how many keys it remembers
     * @param workOut what it remembers, by key; it may run twice when two threads ask at once
     */
    public ClearingCache(int most, Function<K, V> workOut) {
        this.most = most;
        this.workOut = workOut;
    }

    /** An empty one that remembers twenty thousand keys. */
    public ClearingCache(Function<K, V> workOut) {
        this(USUAL, workOut);
    }

    /** What belongs to a key, worked out now or before. */
    public V get(K key) {
        var value = known.get(key);
        if (value == null) {
            value = workOut.apply(key);
            if (known.size() >= most) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }
}
