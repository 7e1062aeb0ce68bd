package dev.tidewaiter.designation.lists;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.shipment.Country;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The Consolidated Screening List of the US International Trade Administration as CSV: many lists in one file, told by the
 * column {@code source}. Several values in one cell have semicolons between them.
 */
final class ConsolidatedScreeningList {

    private static final int SHORTEST_HEADER = 20;

    private final String file;
    private final IdentifierLabels labels;
    private final KnownSizes sizes;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, List<Designation>> entries = new LinkedHashMap<>();
    private final Map<String, LocalDate> newest = new HashMap<>();
    private final List<String> rejected = new ArrayList<>();
    private @Nullable CSVRecord shortRow;

    private ConsolidatedScreeningList(String file, IdentifierLabels labels, KnownSizes sizes) {
        this.file = file;
        this.labels = labels;
        this.sizes = sizes;
    }

    static boolean begins(ListHead head) {
        var row = head.row();
        return row.size() >= SHORTEST_HEADER && row.containsAll(List.of("source", "name", "alt_names", "ids"));
    }

    static List<ListSnapshot> read(Path file, ListReading how) throws IOException, UnreadableList {
        var name = file.getFileName().toString();
        return new ConsolidatedScreeningList(name, how.labels(), how.sizes())
                .read(file, ListText.sha256(List.of(file)));
    }

    private List<ListSnapshot> read(Path path, String sha256) throws IOException, UnreadableList {
        var end = ListEnd.of(path);
        end.refuseOpenQuote(path);
        if (!end.endsLine() && !end.endsValue()) {
            throw new UnreadableList(file
                    + " is cut off: its last line has no end, so entries after it are missing. Download it again.");
        }
        try (var reader = ListText.open(path);
                var parser = ListText.FORMAT.parse(reader)) {
            for (var row : parser) {
                tellShortRow();
                if (row.get(0).replace("\ufeff", "").equals("_id")) {
                    header(row); // some downloads have it twice
                } else if (row.size() < columns.size()) {
                    shortRow = row;
                } else {
                    add(row);
                }
            }
        } catch (java.io.UncheckedIOException e) {
            throw ListText.broken(path, e);
        }
        if (entries.isEmpty()) {
            throw new UnreadableList(file + " has a header but no entry. Download it again.");
        }
        var last = shortRow;
        if (last != null) {
            throw new UnreadableList(file + " is cut off: its last row has " + last.size() + " of " + columns.size()
                    + " columns, so entries after it are missing. Download it again.");
        }
        boolean whole = isWhole();
        var day = newestOfAll();
        var snapshots = new ArrayList<ListSnapshot>();
        entries.forEach((id, list) -> snapshots.add(new ListSnapshot(
                id,
                ListTitles.of(id),
                newest.get(id),
                list,
                sha256,
                file,
                snapshots.isEmpty() ? rejected : List.of(),
                whole && !sizes.isTooFew(id, day, list.size()))));
        return List.copyOf(snapshots);
    }

    private boolean isWhole() {
        int all = entries.values().stream().mapToInt(List::size).sum();
        return rejected.isEmpty() && sizes.mayBeAll("CSL", newestOfAll(), all);
    }

    /** The newest day in the file; null when it has none. Not every list in it says when it listed whom. */
    private @Nullable LocalDate newestOfAll() {
        return newest.values().stream().max(LocalDate::compareTo).orElse(null);
    }

    /** A row that is short, but not the last one, is told. */
    private void tellShortRow() {
        var row = shortRow;
        if (row != null) {
            rejected.add(file + ", row " + row.getRecordNumber() + ": " + row.size() + " of " + columns.size()
                    + " columns; the row was left out. Download the file again.");
            shortRow = null;
        }
    }

    private void header(CSVRecord row) throws UnreadableList {
        columns.clear();
        for (int i = 0; i < row.size(); i++) {
            columns.put(row.get(i).replace("\ufeff", ""), i);
        }
        if (columns.size() < SHORTEST_HEADER || !columns.containsKey("name") || !columns.containsKey("alt_names")) {
            throw new UnreadableList(file + " lacks columns of the Consolidated Screening List. Download it again.");
        }
    }

    private void add(CSVRecord row) {
        var list = listId(cell(row, "source"));
        var name = cell(row, "name");
        if (name.isEmpty()) {
            rejected.add(file + ", row " + row.getRecordNumber() + ": no name.");
            return;
        }
        var kind = kind(cell(row, "type"));
        var names = new ListedNames(kind);
        names.add(name, false);
        for (var alias : ListText.values(cell(row, "alt_names"))) {
            names.add(alias, false);
        }
        var addresses = ListText.values(cell(row, "addresses"));
        var countries = new LinkedHashSet<Country>();
        addresses.forEach(address -> countries.addAll(ListCountries.atTheEndOf(address)));
        for (var column : List.of("citizenships", "nationalities", "vessel_flag")) {
            ListText.values(cell(row, column)).forEach(country -> countries.addAll(ListCountries.named(country)));
        }
        var born = new ListedBirthDates();
        ListText.values(cell(row, "dates_of_birth")).forEach(born::add);
        var number = cell(row, "entity_number");
        var listedOn = ListDates.first(cell(row, "start_date"));
        if (listedOn != null) {
            newest.merge(list, listedOn, (one, other) -> one.isAfter(other) ? one : other);
        }
        var entry = new Designation(
                list,
                number.isEmpty() ? cell(row, "_id") : number,
                kind,
                names.list(),
                ListText.values(cell(row, "programs")),
                List.copyOf(countries),
                addresses,
                identifiers(cell(row, "ids")),
                born.list(),
                listedOn,
                note(row));
        entries.computeIfAbsent(list, id -> new ArrayList<>()).add(entry);
    }

    private String note(CSVRecord row) {
        var note = new StringBuilder();
        for (var column : List.of("license_requirement", "license_policy", "federal_register_notice", "remarks")) {
            var text = cell(row, column);
            if (!text.isEmpty()) {
                note.append(note.length() == 0 ? "" : " ").append(text);
            }
        }
        return note.toString();
    }

    /** {@code "Entity List (EL) - Bureau of Industry and Security"} is known by the short name between the brackets. */
    private static String listId(String source) {
        int open = source.lastIndexOf('(');
        int close = source.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return source;
        }
        var shortName = source.substring(open + 1, close).replace(" List", "");
        return ListTitles.idBySource(shortName);
    }

    /** {@code "Tax ID No., 7702070139, RU; License, 1000, RU"}. */
    private List<ListedIdentifier> identifiers(String cell) {
        var identifiers = new ArrayList<ListedIdentifier>();
        for (var part : ListText.values(cell)) {
            var fields = part.split(", ", -1);
            if (fields.length > 1 && labels.isIdentifier(fields[0])) {
                identifiers.addAll(ListedIdentifiers.of(fields[0] + " " + fields[1]));
            }
        }
        return identifiers;
    }

    private static Designation.Kind kind(String type) {
        return switch (type) {
            case "Individual" -> Designation.Kind.PERSON;
            case "Vessel" -> Designation.Kind.VESSEL;
            case "Aircraft" -> Designation.Kind.AIRCRAFT;
            default -> Designation.Kind.ORGANISATION;
        };
    }

    private String cell(CSVRecord row, String column) {
        @Nullable Integer at = columns.get(column);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }
}
