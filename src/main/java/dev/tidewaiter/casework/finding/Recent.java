package dev.tidewaiter.casework.finding;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps so many answers as are allowed; whoever is asked for again stays. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int most;

    Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
