package dev.tidewaiter.goods;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Unmodifiable sets that are walked in the order of their enum, so that the same file gives the same report each day. */
public final class OrderedSets {

    private OrderedSets() {}

    public static <E extends Enum<E>> Set<E> of(Set<E> some) {
        return some.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(some));
    }
}
