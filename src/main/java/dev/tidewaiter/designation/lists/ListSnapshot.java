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
 * @param whole     whether it is all that its publisher published on that day; a subset, a part cut out of a list and one of which
 *                  that is not certain are not
 */
public record ListSnapshot(
        String id,
        String title,
        @Nullable LocalDate published,
        List<Designation> entries,
        String sha256,
        String source,
        List<String> rejected,
        boolean whole) {

    public ListSnapshot {
        entries = List.copyOf(entries);
        rejected = List.copyOf(rejected);
    }

    /** A list that is not known to be whole. */
    public ListSnapshot(
            String id,
            String title,
            @Nullable LocalDate published,
            List<Designation> entries,
            String sha256,
            String source,
            List<String> rejected) {
        this(id, title, published, entries, sha256, source, rejected, false);
    }

    /** The same list with more to tell about what was not read. */
    ListSnapshot withRejected(List<String> all) {
        return new ListSnapshot(id, title, published, entries, sha256, source, all, whole);
    }

    /** The same list with the day on which it is known to be published. */
    public ListSnapshot dated(@Nullable LocalDate day) {
        return new ListSnapshot(id, title, day, entries, sha256, source, rejected, whole);
    }

    /** The same list under another title. */
    ListSnapshot withTitle(String other) {
        return new ListSnapshot(id, other, published, entries, sha256, source, rejected, whole);
    }

    /** What is left of it without the other entries: a subset. */
    ListSnapshot withEntries(List<Designation> some) {
        return new ListSnapshot(id, title, published, some, sha256, source, rejected, false);
    }
}
