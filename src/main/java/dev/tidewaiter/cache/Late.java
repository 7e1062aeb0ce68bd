package dev.tidewaiter.cache;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, and then is there. Made once, whoever asks; safe for threads. */
public final class Late<T> implements Supplier<T> {

    private final Supplier<T> making;
    private volatile @Nullable T made;

    public Late(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        var known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        var known = made;
        if (known == null) {
            known = making.get();
            made = known;
        }
        return known;
    }
}
