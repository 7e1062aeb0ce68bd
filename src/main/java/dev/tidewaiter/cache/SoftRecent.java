package dev.tidewaiter.cache;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was made for the keys that were asked for last, as long as somebody uses that very value or there is room for it. Safe for threads;
 * two that ask for a new key at once may each make its value.
 */
public final class SoftRecent<K, V> {

    private final Recent<K, SoftReference<V>> kept;

    public SoftRecent(int most) {
        kept = new Recent<>(most);
    }

    /** What was kept for a key; null where nothing is, or is no more. */
    public synchronized @Nullable V get(K key) {
        var there = kept.get(key);
        return there == null ? null : there.get();
    }

    public synchronized void put(K key, V value) {
        kept.put(key, new SoftReference<>(value));
    }

    /** What was kept for a key, else what is made and then kept; nothing else waits while it is made. */
    public V of(K key, Supplier<V> make) {
        var there = get(key);
        if (there != null) {
            return there;
        }
        var made = make.get();
        put(key, made);
        return made;
    }
}
