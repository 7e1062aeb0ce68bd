package dev.tidewaiter.designation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first needed. Safe for threads. */
final class Lazy<T> {

    private final Supplier<T> supplier;
    private volatile @Nullable T value;

    Lazy(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    T get() {
        var known = value;
        if (known == null) {
            synchronized (this) {
                known = value;
                if (known == null) {
                    known = supplier.get();
                    value = known;
                }
            }
        }
        return known;
    }
}
