package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.entry.ListedBirthDates;
import dev.tidewaiter.designation.entry.ListedIdentifiers;
import dev.tidewaiter.designation.entry.ListedNames;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListCountries;
import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListTitles;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.shipment.Country;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rulebook's own table of designated parties: one row an entry, many lists in one file, of each only what has to do with
 * drones. No list in it is whole. Cells with several values have
 * semicolons between them, addresses semicolons or bars.
 */
public final class DesignatedPartiesTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    static final List<String> COLUMNS = List.of(
            "list_id", "list_ref", "name", "aliases", "native_names", "type", "country", "identifiers", "address");

    private static final String OWN_ENTRIES = " (the rulebook's own drone-related entries)";
    private static final String BORN = "DOB ";
    private static final String LAST_CHECK = "on the list on ";
    private static final Pattern ADDRESSES = Pattern.compile(" \\| |; | / ");

    private DesignatedPartiesTable() {}

    static boolean begins(ListHead head) {
        var row = head.row();
        return !row.isEmpty() && row.get(0).equals(COLUMNS.get(0));
    }

    static List<ListSnapshot> read(Path file, ListReading how) throws IOException, UnreadableList {
        try (var reader = ListText.open(file)) {
            return read(reader, file.getFileName().toString(), ListHash.of(List.of(file)));
        }
    }

    /**
     * Reads the table as CSV with a header row.
     *
     * @param csv    the table; the caller closes it
     * @param source what to call it, such as {@code designated-parties.csv}
     * @param sha256 its hash in hexadecimal
     * @return one snapshot for each list id, in the order of their first rows
     * @throws UnreadableList if columns are missing; the message names them
     */
    public static List<ListSnapshot> read(Reader csv, String source, String sha256) throws IOException, UnreadableList {
        var rows = new ArrayList<Map<String, String>>();
        try (var parser = FORMAT.parse(csv)) {
            var header = parser.getHeaderNames();
            var names = header.isEmpty() || !header.get(0).startsWith("\ufeff") ? header : withoutMark(header);
            for (CSVRecord record : parser) {
                var row = new LinkedHashMap<String, String>();
                for (int i = 0; i < names.size() && i < record.size(); i++) {
                    row.put(names.get(i), record.get(i));
                }
                rows.add(row);
            }
            var missing =
                    COLUMNS.stream().filter(column -> !names.contains(column)).toList();
            if (!missing.isEmpty()) {
                throw new UnreadableList(source + ": the columns " + String.join(", ", missing) + " are missing.");
            }
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new UnreadableList(source + " is no table of designated parties: " + e.getMessage());
        }
        return of(rows, source, sha256);
    }

    /**
     * Reads the rulebook's own table, whose lists say in their titles that they hold drone-related entries only.
     *
     * @throws UnreadableList if columns are missing; the message names them
     */
    public static List<ListSnapshot> readOwn(Reader csv, String source, String sha256)
            throws IOException, UnreadableList {
        return read(csv, source, sha256).stream()
                .map(list -> list.withTitle(list.title() + OWN_ENTRIES))
                .toList();
    }

    /** Builds snapshots from rows, each a map from column name to text. */
    private static List<ListSnapshot> of(List<Map<String, String>> rows, String source, String sha256) {
        var entries = new LinkedHashMap<String, List<Designation>>();
        var rejected = new LinkedHashMap<String, List<String>>();
        var newest = new LinkedHashMap<String, LocalDate>();
        var checked = new LinkedHashMap<String, LocalDate>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var list = cell(row, "list_id");
            if (list.isEmpty() || cell(row, "name").isEmpty()) {
                rejected.computeIfAbsent(list.isEmpty() ? "UNKNOWN" : list, id -> new ArrayList<>())
                        .add("Row " + (i + 2) + " has no " + (list.isEmpty() ? "list_id" : "name") + ".");
                continue;
            }
            var designation = designation(row, list);
            entries.computeIfAbsent(list, id -> new ArrayList<>()).add(designation);
            var listed = designation.listedOn();
            if (listed != null) {
                newest.merge(list, listed, DesignatedPartiesTable::later);
            }
            var checkedOn = lastCheck(cell(row, "source"));
            if (checkedOn != null) {
                // one row that was looked up again says nothing of the others
                checked.merge(list, checkedOn, DesignatedPartiesTable::earlier);
            }
        }
        var snapshots = new ArrayList<ListSnapshot>();
        var ids = new LinkedHashSet<>(entries.keySet());
        ids.addAll(rejected.keySet());
        for (var id : ids) {
            snapshots.add(ListSnapshot.of(
                            id,
                            ListTitles.of(id),
                            checked.containsKey(id) ? checked.get(id) : newest.get(id),
                            entries.getOrDefault(id, List.of()),
                            sha256,
                            source)
                    .withRejected(rejected.getOrDefault(id, List.of())));
        }
        return List.copyOf(snapshots);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The day named in "on the list on 2026-07-31": so new is what the table knows of the list. */
    private static @Nullable LocalDate lastCheck(String source) {
        int at = source.indexOf(LAST_CHECK);
        return at < 0 ? null : ListDates.first(source.substring(at + LAST_CHECK.length()));
    }

    private static Designation designation(Map<String, String> row, String list) {
        var kind =
                switch (cell(row, "type")) {
                    case "Individual" -> Designation.Kind.PERSON;
                    case "Vessel" -> Designation.Kind.VESSEL;
                    case "Aircraft" -> Designation.Kind.AIRCRAFT;
                    default -> Designation.Kind.ORGANISATION;
                };
        var names = new ListedNames(kind);
        names.add(cell(row, "name"), false);
        for (var alias : ListText.values(cell(row, "aliases"))) {
            names.add(alias, false);
        }
        for (var name : ListText.values(cell(row, "native_names"))) {
            names.add(name, false);
        }
        var identifiers = new ArrayList<ListedIdentifier>();
        var born = new ListedBirthDates();
        for (var number : ListText.values(cell(row, "identifiers"))) {
            if (number.startsWith(BORN)) {
                born.add(number.substring(BORN.length()));
            } else {
                identifiers.addAll(ListedIdentifiers.of(number));
            }
        }
        var addresses = addresses(cell(row, "address"));
        Set<Country> countries = new LinkedHashSet<>(ListCountries.named(cell(row, "country")));
        for (var address : addresses) {
            countries.addAll(ListCountries.ofAddress(address));
        }
        return Designation.listed(list, cell(row, "list_ref"), kind)
                .names(names.list())
                .programmes(ListText.values(cell(row, "programme")))
                .countries(List.copyOf(countries))
                .addresses(addresses)
                .identifiers(identifiers)
                .born(born.list())
                .listedOn(ListDates.first(cell(row, "listed_on")))
                .note(note(row))
                .build();
    }

    private static String note(Map<String, String> row) {
        var role = cell(row, "role");
        var why = cell(row, "why");
        return role.isEmpty() || why.isEmpty() ? role + why : role + ". " + why;
    }

    private static List<String> addresses(String cell) {
        return ListText.filled(ADDRESSES.split(cell, -1));
    }

    private static String cell(Map<String, String> row, String column) {
        var value = row.get(column);
        return value == null ? "" : value.strip();
    }

    private static List<String> withoutMark(List<String> header) {
        var names = new ArrayList<>(header);
        names.set(0, names.get(0).substring(1));
        return names;
    }
}
