package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListTitles;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.wording.English;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list that is published as XML; what differs from list to list is a {@link Format}. */
public final class XmlList {

    private XmlList() {}

    /** How one list is written. */
    public interface Format {

        /** The names of its records. */
        Set<String> records();

        /** Whether a first element of this name is that of this list. */
        default boolean begins(XmlRecord root) {
            return true;
        }

        /** Takes over what its entries point at and what stands behind them in the file; most lists have none. */
        default void prepare(Path file) throws IOException, UnreadableList {}

        /** Reads a record: an entry, or null for one that is none. */
        @Nullable
        EntryDraft entry(XmlRecord record, ListReading how);

        /** The list's id, by its entries. */
        String list(List<EntryDraft> entries);

        /** What is to be said where the entries do not agree on the list, each a sentence. */
        default List<String> doubts(List<EntryDraft> entries, String file) {
            return List.of();
        }

        /** What of a record could not be read and keeps no entry out, such as a day that is none, each in words. */
        default List<String> slips(XmlRecord record) {
            return List.of();
        }

        /** The day it was published, by its first element or by a record that is no entry; null where neither says. */
        default @Nullable LocalDate published(XmlRecord record) {
            return null;
        }

        /** How many entries a record says there are; -1 where it says nothing. */
        default int count(XmlRecord record) {
            return -1;
        }
    }

    /** Reads a file of a format. */
    public static List<ListSnapshot> read(Format format, Path file, ListReading how)
            throws IOException, UnreadableList {
        var reading = new Reading(file, format, how);
        format.prepare(file);
        var root = XmlRecords.root(file);
        reading.published = root == null ? null : format.published(root);
        new XmlRecords(file, format.records()).forEach(reading::take);
        return List.of(reading.snapshot());
    }

    private static final class Reading {

        private final Path file;
        private final Format format;
        private final ListReading how;
        private final List<EntryDraft> entries = new ArrayList<>();
        private final List<String> rejected = new ArrayList<>();
        private final List<String> slips = new ArrayList<>();
        private final Set<String> numbers = new HashSet<>();
        private @Nullable LocalDate published;
        private int told = -1;

        Reading(Path file, Format format, ListReading how) {
            this.file = file;
            this.format = format;
            this.how = how;
        }

        void take(XmlRecord record) {
            var day = format.published(record);
            published = day == null ? published : day;
            told = Math.max(told, format.count(record));
            var entry = format.entry(record, how);
            if (entry == null) {
                return;
            }
            var where = file.getFileName() + ", line " + record.line() + ": ";
            if (!entry.hasName()) {
                rejected.add(where + "entry " + entry.number() + " has no name.");
            } else if (!numbers.add(entry.number())) {
                rejected.add(where + "entry " + entry.number() + " is there twice; the first is used.");
            } else {
                entries.add(entry);
                format.slips(record).forEach(slip -> slips.add(where + "entry " + entry.number() + " " + slip + "."));
            }
        }

        ListSnapshot snapshot() throws IOException, UnreadableList {
            if (entries.isEmpty()) {
                throw new UnreadableList(file.getFileName() + " holds no entry. Download it again.");
            }
            if (told >= 0 && told != entries.size() + rejected.size()) {
                rejected.add(English.format(
                        "%s says that it has %,d entries, but %,d are there. Download it again.",
                        file.getFileName(), told, entries.size()));
            }
            boolean allRead = rejected.isEmpty();
            rejected.addAll(slips);
            rejected.addAll(format.doubts(entries, file.getFileName().toString()));
            var list = format.list(entries);
            return ListSnapshot.of(
                            list,
                            ListTitles.of(list),
                            published,
                            entries.stream().map(entry -> entry.on(list)).toList(),
                            ListHash.of(List.of(file)),
                            file.getFileName().toString())
                    .withRejected(rejected)
                    .asWhole(allRead && how.sizes().mayBeAll(list, published, entries.size()));
        }
    }
}
