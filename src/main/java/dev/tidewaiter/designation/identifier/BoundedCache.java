package dev.tidewaiter.designation.identifier;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers answers for texts, up to a number; then it forgets all and begins anew. Safe for threads. */
public final class BoundedCache<K, V> {

    private final int most;
    private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();

    public BoundedCache(int most) {
        this.most = most;
    }

    public V get(K key, Function<K, V> find) {
        var value = known.get(key);
        if (value == null) {
            value = find.apply(key);
            if (known.size() >= most) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }
}
