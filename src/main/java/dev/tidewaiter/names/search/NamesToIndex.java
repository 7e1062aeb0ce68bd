package dev.tidewaiter.names.search;

import dev.tidewaiter.cache.Late;
import dev.tidewaiter.names.IndexedName;
import java.util.List;
import java.util.function.Supplier;

/** Names over which an index is asked for. They need not be put together where the index was kept under what tells them from others. */
public final class NamesToIndex {

    private final String key;
    private final Supplier<List<IndexedName>> all;

    private NamesToIndex(String key, Supplier<List<IndexedName>> all) {
        this.key = key;
        this.all = all;
    }

    /** Names that only they themselves tell from others. */
    public static NamesToIndex of(List<IndexedName> names) {
        return new NamesToIndex("", () -> names);
    }

    /**
     * Names that something else tells from others.
     *
     * @param key  the same for the same names in the same order, and never for others; empty where nothing tells them
     * @param make puts them together
     */
    public static NamesToIndex keyed(String key, Supplier<List<IndexedName>> make) {
        return new NamesToIndex(key, new Late<>(make));
    }

    /** What tells them from others; empty where only they themselves do. */
    String key() {
        return key;
    }

    /** All of them, in their order. */
    public List<IndexedName> all() {
        return all.get();
    }
}
