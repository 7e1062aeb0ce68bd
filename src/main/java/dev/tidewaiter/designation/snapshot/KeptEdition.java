package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an edition of a list without reading its entries.
 *
 * @param list      the list's id
 * @param title     its name in words
 * @param name      what the edition is called in the store: its day and the beginning of its hash
 * @param published when it was published; null when unknown
 * @param fetched   when it was taken into the store
 * @param source    where it came from: an address, or a file or folder
 * @param sha256    the hash of the files it was read from
 * @param whole     whether it is the whole list
 * @param alone     whether its files hold this list only; a collection of many lists gives way to a list's own files of the same day
 * @param size      how much it holds
 * @param missing   what belongs to it and was not given, as somebody asked to do without
 * @param rejected  rows that could not be read, and what else is to be said of how it was read, each a sentence
 * @param files     the files it was read from
 */
public record KeptEdition(
        String list,
        String title,
        String name,
        @Nullable LocalDate published,
        Instant fetched,
        String source,
        String sha256,
        boolean whole,
        boolean alone,
        Size size,
        List<String> missing,
        List<String> rejected,
        List<ReceivedFile> files) {

    /** The oldest first; those of one day by when they came. */
    static final Comparator<KeptEdition> BY_DAY =
            Comparator.comparing(KeptEdition::day).thenComparing(KeptEdition::fetched);

    /** How many of each an edition holds. */
    public record Size(int entries, int names, int addresses, int identifiers) {

        static Size of(ListSnapshot list) {
            return new Size(
                    list.entries().size(),
                    sum(list, entry -> entry.names().size()),
                    sum(list, entry -> entry.addresses().size()),
                    sum(list, entry -> entry.identifiers().size()));
        }

        private static int sum(ListSnapshot list, ToIntFunction<Designation> size) {
            return list.entries().stream().mapToInt(size).sum();
        }
    }

    /**
     * A file as it was received.
     *
     * @param name   its name, which may tell its day and what it holds
     * @param sha256 the hash of its bytes
     */
    public record ReceivedFile(String name, String sha256) {}

    public KeptEdition {
        missing = List.copyOf(missing);
        rejected = List.copyOf(rejected);
        files = List.copyOf(files);
    }

    /** The day it counts from: when it was published, else when it came. */
    public LocalDate day() {
        return published != null ? published : cameOn();
    }

    /** The day on which it was taken into the store. */
    LocalDate cameOn() {
        return LocalDate.ofInstant(fetched, ZoneId.systemDefault());
    }

    /** Whether it is the same as one whose day nobody told, under its day. */
    boolean tellsDayOf(KeptEdition undated) {
        return published != null && undated.published == null && sha256.equals(undated.sha256);
    }

    /** What is to be said of it: what it misses, then the rows that could not be read, each a sentence. */
    public List<String> notes() {
        return Stream.concat(ListSnapshot.without(list, missing).stream(), rejected.stream())
                .toList();
    }

    /** Whether rows of its files were left out, so that entries may be missing. */
    public boolean leavesRowsOut() {
        return rejected.stream().anyMatch(one -> one.contains(ListSnapshot.LEFT_OUT));
    }

    /** The same as it is read now: by other words, or by a program that asks for more, it may miss something. */
    KeptEdition asRead(ListSnapshot read) {
        return new KeptEdition(
                list,
                title,
                name,
                published,
                fetched,
                source,
                sha256,
                read.whole(),
                alone,
                Size.of(read),
                read.missing(),
                read.besides(),
                files);
    }

    KeptEdition named(String other) {
        return new KeptEdition(
                list, title, other, published, fetched, source, sha256, whole, alone, size, missing, rejected, files);
    }

    KeptEdition with(List<ReceivedFile> received) {
        return new KeptEdition(
                list, title, name, published, fetched, source, sha256, whole, alone, size, missing, rejected, received);
    }
}
