package dev.tidewaiter.names.script;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what was worked out, up to a number of entries; then it forgets all and begins anew. Safe for threads. */
public final class ClearingCache<K, V> {

    private final int most;
    private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();

    public ClearingCache(int most) {
        this.most = most;
    }

    public V get(K key, Function<K, V> workOut) {
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
