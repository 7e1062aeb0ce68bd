package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.wording.Wording;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was not accepted.
 *
 * @param at     when
 * @param file   the file or address
 * @param reason what is wrong with it, in an English sentence
 * @param code   what the sentence is made of, as {@link Wording#code}; null when it is kept alone. Hardly any start asks for it
 */
public record Refused(
        Instant at, String file, String reason, @Nullable String code) {

    public Refused(Instant at, String file, Wording notice) {
        this(at, file, notice.english(), notice.code());
    }

    /** What is wrong with it. */
    public Wording notice() {
        return Wording.read(reason, code);
    }
}
