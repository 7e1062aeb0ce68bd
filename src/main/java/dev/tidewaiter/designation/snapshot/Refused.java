package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.wording.Wording;
import java.time.Instant;

/**
 * A file that was not accepted.
 *
 * @param at     when
 * @param file   the file or address
 * @param notice what is wrong with it, in a sentence
 */
public record Refused(Instant at, String file, Wording notice) {

    /** What is wrong with it, in English. */
    public String reason() {
        return notice.english();
    }
}
