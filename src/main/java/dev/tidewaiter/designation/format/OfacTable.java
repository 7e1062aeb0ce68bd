package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.ListEnd;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of one of OFAC's legacy files, found by the number of their entry. */
final class OfacTable {

    static final OfacTable NONE = new OfacTable(null, List.of());

    private static final String END_OF_FILE = "\u001a";

    private final @Nullable Path file;
    private final List<CSVRecord> rows;
    private final Map<String, List<CSVRecord>> byEntry = new HashMap<>();

    private OfacTable(@Nullable Path file, List<CSVRecord> rows) {
        this.file = file;
        this.rows = rows;
        for (var row : rows) {
            byEntry.computeIfAbsent(row.get(0).strip(), id -> new ArrayList<>(2))
                    .add(row);
        }
    }

    /**
     * The rows of a file. A short row in the middle is told; a short last one means that the file is cut off.
     *
     * @param least how many cells, none of them empty, a short row needs to be kept
     */
    static OfacTable read(Path file, int columns, int least, List<String> rejected) throws IOException, UnreadableList {
        ListEnd.of(file).refuseOpenQuote(file);
        var rows = new ArrayList<CSVRecord>();
        CSVRecord shortRow = null;
        try (var reader = ListText.open(file);
                var parser = ListText.FORMAT.parse(reader)) {
            for (var row : parser) {
                if (row.size() == 1
                        && (row.get(0).equals(END_OF_FILE) || row.get(0).isBlank())) {
                    continue;
                }
                ListText.refuseZeroBytes(file, row);
                if (shortRow != null) {
                    boolean kept = isKept(shortRow, least);
                    if (kept) {
                        rows.add(shortRow);
                    }
                    rejected.add("%s, row %d: %d of %d columns; %s."
                            .formatted(
                                    file.getFileName(),
                                    shortRow.getRecordNumber(),
                                    shortRow.size(),
                                    columns,
                                    kept ? "what is there was read, the rest is missing" : ListSnapshot.LEFT_OUT));
                    shortRow = null;
                }
                if (row.size() > columns) {
                    rejected.add(
                            "%s, row %d: %d columns, and only %d are known; column %d and those behind it were not read."
                                    .formatted(
                                            file.getFileName(),
                                            row.getRecordNumber(),
                                            row.size(),
                                            columns,
                                            columns + 1));
                }
                if (row.size() < columns) {
                    shortRow = row;
                } else {
                    rows.add(row);
                }
            }
        } catch (UncheckedIOException e) {
            throw ListText.broken(file, e);
        }
        if (shortRow != null) {
            throw new UnreadableList(file.getFileName() + " is cut off: its last row has " + shortRow.size() + " of "
                    + columns + " columns, so entries after it are missing. Download it again.");
        }
        return new OfacTable(file, rows);
    }

    private static boolean isKept(CSVRecord row, int least) {
        return row.size() >= least
                && OfacLegacy.isNumber(row.get(0))
                && row.stream().limit(least).noneMatch(String::isBlank);
    }

    String name() {
        return file == null ? "" : file.getFileName().toString();
    }

    List<CSVRecord> rows() {
        return rows;
    }

    /** The rows of an entry. */
    List<CSVRecord> of(String entry) {
        return byEntry.getOrDefault(entry, List.of());
    }

    /** How many entries of this file have higher numbers than all those of another. */
    long entriesBehind(OfacTable other) {
        int last = other.numbers().max().orElse(0);
        return numbers().filter(number -> number > last).count();
    }

    /** How many entries of this file have no row in another. */
    long entriesWithout(OfacTable other) {
        return byEntry.keySet().stream()
                .filter(id -> !other.byEntry.containsKey(id))
                .count();
    }

    private IntStream numbers() {
        return byEntry.keySet().stream().filter(OfacLegacy::isNumber).mapToInt(Integer::parseInt);
    }

    /** Rows of entries that the main file does not have, each in words. */
    List<String> strays(OfacTable main) {
        return rows.stream()
                .filter(row -> !main.byEntry.containsKey(row.get(0).strip()))
                .map(row -> "%s, row %d: entry %s is not in %s."
                        .formatted(name(), row.getRecordNumber(), row.get(0).strip(), main.name()))
                .toList();
    }

    /**
     * Refuses a main file that may have lost its end. OFAC marks the end; some who pass files on drop the mark.
     *
     * @param list which list it is
     */
    void refuseCutOff(String list, ListReading how, List<OfacTable> parts) throws IOException, UnreadableList {
        if (file == null) {
            return;
        }
        var end = ListEnd.of(file);
        if (end.marked()) {
            refuseOtherDay(how, parts);
            return;
        }
        var cut = name() + " is cut off: ";
        if (!end.endsValue()) {
            throw new UnreadableList(cut + "its last value breaks off. Download it again.");
        }
        if (list.equals("OFAC-SDN") ? how.sizes().isShorterThanEver(list, rows.size()) : end.returns()) {
            throw new UnreadableList(cut + "it has only " + rows.size()
                    + " entries and lacks the mark (0x1A) with which OFAC ends it. Download it again.");
        }
        var others = new HashSet<String>();
        parts.forEach(part -> others.addAll(part.byEntry.keySet()));
        long stray = others.stream().filter(id -> !byEntry.containsKey(id)).count();
        if (stray > others.size() * how.limits().strays()) {
            throw new UnreadableList(cut + stray + " entries that have aliases or addresses in the files beside it are"
                    + " not in it. Download all files of one day again.");
        }
        if (end.returns() && others.isEmpty()) {
            throw new UnreadableList(
                    cut + "it lacks the mark (0x1A) with which OFAC ends it, and there is no alt.csv or"
                            + " add.csv beside it that shows it to be whole. Download it again.");
        }
    }

    /** Refuses aliases or addresses of another day: most of what the main file names since would be without them. */
    private void refuseOtherDay(ListReading how, List<OfacTable> parts) throws UnreadableList {
        for (var part : parts) {
            long stray = part.byEntry.keySet().stream()
                    .filter(id -> !byEntry.containsKey(id))
                    .count();
            if (stray > part.byEntry.size() * how.limits().strays() && !how.partial()) {
                throw new UnreadableList(
                        "%s is of another day than %s: %d of the entries in it are not there. Download all files of one day again."
                                .formatted(part.name(), name(), stray));
            }
        }
    }

    /** A cell; empty where OFAC writes that there is nothing, and behind the end of a short row. */
    static String value(CSVRecord row, int column) {
        if (column >= row.size()) {
            return "";
        }
        var value = row.get(column).strip();
        return value.equals(ListEnd.NO_VALUE) ? "" : value;
    }
}
