package dev.tidewaiter.names;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers what was worked out, up to a number of entries; then it forgets all and begins anew. Safe for threads. */
final class Memo<K, V> {

    private final int most;
    private final ConcurrentHashMap<K, V> known = new ConcurrentHashMap<>();

    Memo(int most) {
        this.most = most;
    }

    V get(K key, Function<K, V> workOut) {
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
