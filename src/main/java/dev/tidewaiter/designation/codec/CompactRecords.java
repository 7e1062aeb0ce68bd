package dev.tidewaiter.designation.codec;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records of one type in the compact form, one by one. Only the program that wrote them reads them: no mark in them tells what they look
 * like. For many threads.
 *
 * @param <R> what they are
 */
public final class CompactRecords<R extends Record> {

    private final Class<R> type;
    private final ValueFormat format;

    private CompactRecords(Class<R> type, ValueFormat format) {
        this.type = type;
        this.format = format;
    }

    /**
     * Records that hold things which whoever reads them has at hand, and which are told by their names alone.
     *
     * @param held  the type of such a thing
     * @param name  its name
     * @param named the thing that has a name
     */
    public static <R extends Record, T> CompactRecords<R> of(
            Class<R> type, Class<T> held, Function<T, String> name, Function<String, T> named) {
        var formats = new ValueFormats();
        formats.named(held, name, named);
        return new CompactRecords<>(type, formats.of(type));
    }

    /** A record as bytes; null where these would not give it back as it is. */
    public byte @Nullable [] written(R record) {
        var out = new CompactOut();
        format.write(record, out);
        return out.keepsAll() ? out.bytes() : null;
    }

    /** The record that was written. */
    public R read(byte[] bytes) {
        return Objects.requireNonNull(type.cast(format.read(new CompactIn(bytes, 0))));
    }
}
