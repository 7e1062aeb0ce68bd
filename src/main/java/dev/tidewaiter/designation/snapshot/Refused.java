package dev.tidewaiter.designation.snapshot;

import java.time.Instant;

/**
 * A file that was not accepted.
 *
 * @param at     when
 * @param file   the file or address
 * @param reason what is wrong with it, in a sentence
 */
public record Refused(Instant at, String file, String reason) {}
