package dev.tidewaiter.designation.codec;

import org.jspecify.annotations.Nullable;

/** How the values of one type are written and read; null is a value of each. */
interface ValueFormat {

    void write(@Nullable Object value, CompactOut out);

    @Nullable
    Object read(CompactIn in);
}
