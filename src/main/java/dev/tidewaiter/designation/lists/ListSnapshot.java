package dev.tidewaiter.designation.lists;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list as published on one day.
 *
 * @param id        the list's id, such as {@code OFAC-SDN}
 * @param title     the list's name in words
 * @param published the day it was published, or the newest day its content shows; null when unknown
 * @param entries   its entries
 * @param sha256    the hash of the files it was read from, in hexadecimal
 * @param source    the file or files, by name
 * @param rejected  rows that could not be read, each a sentence
 */
public record ListSnapshot(
        String id,
        String title,
        @Nullable LocalDate published,
        List<Designation> entries,
        String sha256,
        String source,
        List<String> rejected) {

    public ListSnapshot {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
    }
}
