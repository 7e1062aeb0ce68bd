package dev.tidewaiter.cache;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps so many values as are allowed, and of them those that were asked for last. Not safe for threads. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int most;

    public Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
