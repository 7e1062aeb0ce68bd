package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.lists.Designation;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A list that is published as a table, one row or several an entry; what differs from list to list is a {@link TableLayout}. */
public final class TableList {

    /** Rows that may stand above the headings. */
    private static final int HEADINGS_WITHIN = 5;

    private TableList() {}

    /** How one list is laid out. */
    public interface TableLayout {

        /** Headings by which it is told, and without which it cannot be read. */
        List<String> headings();

        /** How its cells are parted where it is published as text. */
        default CSVFormat format() {
            return ListText.FORMAT;
        }

        /** The list on which a row stands. */
        String list(TableRow row);

        /** Its entry's number on that list; rows of one number are one entry. */
        String entry(TableRow row);

        /** Whether each row is an entry of its own, also where the publisher gave two of them one number. */
        default boolean oneRowAnEntry() {
            return false;
        }

        /** By what rows without a number of their entry are held for one entry, such as {@code name and day}; empty where it has a number. */
        default String joinedBy(TableRow row) {
            return "";
        }

        /** What is listed. */
        Designation.Kind kind(TableRow row);

        /** Takes over what a row says, the first of an entry and each that follows. */
        void read(TableRow row, EntryDraft entry);

        /** The day on which the list was published, by a cell above the headings; null when it tells none. */
        default @Nullable LocalDate published(List<String> above) {
            return null;
        }

        /** The day of a row, the newest of which is the list's where nothing tells another; null when it has none. */
        default @Nullable LocalDate day(TableRow row) {
            return null;
        }
    }

    /** Whether a file begins as one of that layout. */
    public static boolean begins(TableLayout layout, ListHead head) {
        return head.rows(layout.format(), HEADINGS_WITHIN).stream().anyMatch(row -> row.containsAll(layout.headings()));
    }

    /** Reads a file of a layout. */
    public static List<ListSnapshot> read(TableLayout layout, Path file, ListReading how)
            throws IOException, UnreadableList {
        var source = new TableSource(ListHead.of(file), layout.format());
        var end = source.end();
        var reading = new Reading(layout, file.getFileName().toString(), how, end != null);
        source.forEach(reading);
        if (end != null && !end.endsLine()) {
            if (reading.lastIsShort) {
                throw source.cutOff();
            }
            end.mayBeCutOffAt("%s, row %d, column %d".formatted(reading.file, reading.lastRow, reading.width))
                    .ifPresent(reading.rejected::add);
        }
        return reading.snapshots(ListHash.of(List.of(file)));
    }

    private static final class Reading implements TableSource.Taker {

        private final TableLayout layout;
        private final String file;
        private final ListReading how;
        private final Map<String, Integer> columns = new HashMap<>();
        private final Map<String, Map<String, EntryDraft>> lists = new LinkedHashMap<>();
        private final Map<String, LocalDate> newest = new HashMap<>();
        private final List<String> rejected = new ArrayList<>();

        /** How many rows were joined to one above them, by list and by what they have in common. */
        private final Map<String, Map<String, Integer>> joined = new LinkedHashMap<>();

        private final Map<String, Integer> rows = new HashMap<>();
        private @Nullable LocalDate published;
        private int width;

        /** A text has all cells of a row, be they empty; a workbook has none behind the last one that is filled. */
        private final boolean wholeRows;

        private boolean lastIsShort;
        private long lastRow;

        Reading(TableLayout layout, String file, ListReading how, boolean wholeRows) {
            this.layout = layout;
            this.file = file;
            this.how = how;
            this.wholeRows = wholeRows;
        }

        @Override
        public void unreadable(long number, String reason) {
            rejected.add("%s, row %d: %s".formatted(file, number, reason));
        }

        @Override
        public boolean take(long number, List<String> cells) {
            if (columns.isEmpty()) {
                above(cells);
                return true;
            }
            var row = new TableRow(columns, cells, number);
            if (cells.stream().allMatch(String::isBlank)) {
                return true;
            }
            lastRow = number;
            lastIsShort = wholeRows && cells.size() < width;
            if (lastIsShort) {
                rejected.add("%s, row %d: %d of %d cells; what is there was read. Download the file again."
                        .formatted(file, number, cells.size(), width));
            }
            if (filled(cells) > width) {
                rejected.add("%s, row %d: %d cells below %d headings; what stands behind the last heading was not read."
                        .formatted(file, number, cells.size(), width));
            }
            var list = layout.list(row);
            var entries = lists.computeIfAbsent(list, id -> new LinkedHashMap<>());
            var known = number(row, entries);
            var joinedBy = entries.containsKey(known) ? layout.joinedBy(row) : "";
            var entry = entries.computeIfAbsent(known, id -> new EntryDraft(id, layout.kind(row)));
            layout.read(row, entry);
            rows.merge(list, 1, Integer::sum);
            if (!joinedBy.isEmpty()) {
                joined.computeIfAbsent(list, id -> new LinkedHashMap<>()).merge(joinedBy, 1, Integer::sum);
            }
            if (!entry.hasName()) {
                entries.remove(entry.number());
                rejected.add("%s, row %d: no name.".formatted(file, number));
            }
            var day = how.newest(newest.get(list), layout.day(row));
            if (day != null) {
                newest.put(list, day);
            }
            return true;
        }

        /** How many cells there are up to the last one that holds something. */
        private static int filled(List<String> cells) {
            int count = cells.size();
            while (count > 0 && cells.get(count - 1).isBlank()) {
                count--;
            }
            return count;
        }

        private String number(TableRow row, Map<String, EntryDraft> entries) {
            var told = layout.entry(row);
            var number = told.isEmpty() ? "row " + row.number() : told;
            if (!layout.oneRowAnEntry() || !entries.containsKey(number)) {
                return number;
            }
            int next = 2;
            while (entries.containsKey(number + " (" + next + ")")) {
                next++;
            }
            return number + " (" + next + ")";
        }

        private void above(List<String> cells) {
            var texts = cells.stream()
                    .map(cell -> cell.replace("\ufeff", "").strip())
                    .toList();
            if (texts.containsAll(layout.headings())) {
                width = filled(texts);
                for (int i = 0; i < texts.size(); i++) {
                    columns.putIfAbsent(texts.get(i), i);
                }
            } else {
                var day = layout.published(texts);
                published = day == null ? published : day;
            }
        }

        List<ListSnapshot> snapshots(String sha256) throws UnreadableList {
            if (lists.values().stream().allMatch(Map::isEmpty)) {
                throw new UnreadableList(file + " has a header but no entry. Download it again.");
            }
            var snapshots = new ArrayList<ListSnapshot>();
            lists.forEach((id, entries) -> {
                var day = published == null ? newest.get(id) : published;
                var all = entries.values().stream().map(entry -> entry.on(id)).toList();
                snapshots.add(ListSnapshot.of(id, ListTitles.of(id), day, all, sha256, file)
                        .withRejected(snapshots.isEmpty() ? rejected : List.of())
                        .telling(joined(id))
                        .asWhole(rejected.isEmpty() && how.sizes().mayBeAll(id, day, all.size())));
            });
            return List.copyOf(snapshots);
        }

        /** Which rows are one entry though no number says so. */
        private List<String> joined(String list) {
            var told = new ArrayList<String>();
            joined.getOrDefault(list, Map.of())
                    .forEach((by, count) -> told.add(English.format(
                            "%s: %,d of %,d rows of %s have the %s of a row above and belong to its entry, as they have no number.",
                            file, count, rows.getOrDefault(list, 0), list, by)));
            return told;
        }
    }
}
