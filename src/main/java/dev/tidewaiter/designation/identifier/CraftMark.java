package dev.tidewaiter.designation.identifier;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A mark of a ship or an aircraft that others may have as well. */
enum CraftMark {
    CALL_SIGN,
    TAIL_NUMBER,
    SERIAL_NUMBER;

    /** What the list of words calls it. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable CraftMark of(String id) {
        for (var mark : values()) {
            if (mark.id().equals(id)) {
                return mark;
            }
        }
        return null;
    }
}
