package dev.tidewaiter.designation.lists;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * OFAC's legacy CSV files. They have no header; an empty value is written {@code -0-}; remarks that do not fit into the main
 * file go on in another; the last line is a lone end-of-file character.
 */
final class OfacLegacy {

    static final String EMPTY = "-0-";
    private static final String END_OF_FILE = "\u001a";

    /** OFAC's list of blocked persons has had more entries than this for decades. */
    private static final int FEWEST_ON_SDN = 5_000;

    /** Aliases and addresses of entries that are not there, in a hundred: a few are slips of the publisher. */
    private static final int STRAY_PERCENT = 1;

    /** Programmes under which nobody is blocked, so that the blocked persons' list has none of them. */
    static final Set<String> NON_SDN_PROGRAMMES =
            WordLists.beside(OfacLegacy.class).list("non-sdn-programmes.tsv").rows(1).stream()
                    .map(row -> row.cell(0))
                    .collect(Collectors.toUnmodifiableSet());

    private static final int COLUMNS = 12;
    private static final int ALIAS_COLUMNS = 5;
    private static final int ADDRESS_COLUMNS = 6;

    private final OfacFiles files;
    private final IdentifierLabels labels;
    private final KnownSizes sizes;
    private final List<String> rejected = new ArrayList<>();
    private final Map<String, List<CSVRecord>> aliases = new HashMap<>();
    private final Map<String, List<CSVRecord>> addresses = new HashMap<>();
    private final Map<String, List<CSVRecord>> comments = new HashMap<>();

    private OfacLegacy(OfacFiles files, IdentifierLabels labels, KnownSizes sizes) {
        this.files = files;
        this.labels = labels;
        this.sizes = sizes;
    }

    static ListSnapshot read(OfacFiles files, IdentifierLabels labels, KnownSizes sizes)
            throws IOException, UnreadableList {
        return new OfacLegacy(files, labels, sizes).read();
    }

    private ListSnapshot read() throws IOException, UnreadableList {
        var rows = rows(files.entries(), COLUMNS);
        var list = isNonSdn(rows) ? "OFAC-CONS" : "OFAC-SDN";
        var prefix = list.equals("OFAC-CONS") ? "cons_" : "";
        collect(files.aliases(), ALIAS_COLUMNS, aliases, prefix + "alt.csv", "aliases");
        collect(files.addresses(), ADDRESS_COLUMNS, addresses, prefix + "add.csv", "addresses");
        collect(files.comments(), 2, comments, "", "");
        var entries = new ArrayList<Designation>();
        for (var row : rows) {
            entries.add(entry(list, row));
        }
        if (entries.isEmpty()) {
            throw new UnreadableList(files.entries().getFileName() + " holds no entry. Download it again.");
        }
        refuseCutOff(entries, list.equals("OFAC-SDN"));
        var published = published();
        return new ListSnapshot(
                list,
                ListTitles.of(list),
                published,
                entries,
                ListText.sha256(files.all()),
                String.join(
                        ", ",
                        files.all().stream()
                                .map(file -> file.getFileName().toString())
                                .toList()),
                rejected,
                rejected.isEmpty()
                        && sizes.mayBeAll(list, published, entries.size())
                        && rows(aliases) >= entries.size()
                        && rows(addresses) >= entries.size());
    }

    /** Whether this is the list of those who are not blocked, which a renamed file shows by its programmes. */
    private boolean isNonSdn(List<CSVRecord> rows) {
        return OfacFiles.name(files.entries()).startsWith("cons_prim")
                || rows.stream().flatMap(row -> programmes(row).stream()).anyMatch(NON_SDN_PROGRAMMES::contains);
    }

    private static List<String> programmes(CSVRecord row) {
        return List.of(value(row, 3).split("\\] \\[", -1));
    }

    private @Nullable LocalDate published() {
        var file = files.entries().toAbsolutePath();
        var folder = file.getParent();
        var named = folder == null ? null : folder.getFileName();
        return ListDates.inName(file.getFileName().toString(), named == null ? "" : named.toString());
    }

    /** Every edition known has more aliases than entries, and more addresses. */
    private static int rows(Map<String, List<CSVRecord>> parts) {
        return parts.values().stream().mapToInt(List::size).sum();
    }

    private void collect(@Nullable Path file, int columns, Map<String, List<CSVRecord>> into, String name, String holds)
            throws IOException, UnreadableList {
        if (file == null) {
            if (!name.isEmpty()) {
                rejected.add(
                        "There is no " + name + " beside " + files.entries().getFileName() + ", so " + holds
                                + " are missing. Download it into the same folder.");
            }
            return;
        }
        var end = ListEnd.of(file);
        if (end.returns() && !end.marked() && !name.isEmpty()) {
            rejected.add(file.getFileName() + " does not end as OFAC ends it, so " + holds
                    + " may be missing. Download it again.");
        }
        for (var row : rows(file, columns)) {
            into.computeIfAbsent(row.get(0).strip(), id -> new ArrayList<>(2)).add(row);
        }
    }

    /** Refuses a main file that may have lost its end. OFAC marks the end; some who pass files on drop the mark. */
    private void refuseCutOff(List<Designation> entries, boolean sdn) throws IOException, UnreadableList {
        var end = ListEnd.of(files.entries());
        if (end.marked()) {
            return;
        }
        var name = files.entries().getFileName() + " is cut off: ";
        if (!end.endsValue()) {
            throw new UnreadableList(name + "its last value breaks off. Download it again.");
        }
        if (sdn ? entries.size() < FEWEST_ON_SDN : end.returns()) {
            throw new UnreadableList(name + "it has only " + entries.size()
                    + " entries and lacks the mark (0x1A) with which OFAC ends it. Download it again.");
        }
        var known = new HashSet<String>();
        entries.forEach(entry -> known.add(entry.entry()));
        var others = new HashSet<>(aliases.keySet());
        others.addAll(addresses.keySet());
        long stray = others.stream().filter(id -> !known.contains(id)).count();
        if (stray * 100 > (long) others.size() * STRAY_PERCENT) {
            throw new UnreadableList(name + stray + " entries that have aliases or addresses in the files beside it are"
                    + " not in it. Download all files of one day again.");
        }
        if (end.returns() && others.isEmpty()) {
            throw new UnreadableList(
                    name + "it lacks the mark (0x1A) with which OFAC ends it, and there is no alt.csv or"
                            + " add.csv beside it that shows it to be whole. Download it again.");
        }
    }

    /** The rows of a file. A short row in the middle is told; a short last one means that the file is cut off. */
    private List<CSVRecord> rows(Path file, int columns) throws IOException, UnreadableList {
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
                if (shortRow != null) {
                    rejected.add(told(file, shortRow, columns));
                    shortRow = null;
                }
                if (row.size() < columns) {
                    shortRow = row;
                } else {
                    rows.add(row);
                }
            }
        } catch (java.io.UncheckedIOException e) {
            throw new UnreadableList(
                    file.getFileName() + " is damaged after row " + rows.size() + ". Download it again.");
        }
        if (shortRow != null) {
            throw new UnreadableList(file.getFileName() + " is cut off: its last row has " + shortRow.size() + " of "
                    + columns + " columns, so entries after it are missing. Download it again.");
        }
        return rows;
    }

    private static String told(Path file, CSVRecord row, int columns) {
        return file.getFileName() + ", row " + row.getRecordNumber() + ": " + row.size() + " of " + columns
                + " columns.";
    }

    private Designation entry(String list, CSVRecord row) {
        var id = row.get(0).strip();
        var kind = kind(value(row, 2));
        var remarks = new StringBuilder(value(row, 11));
        for (var comment : comments.getOrDefault(id, List.of())) {
            remarks.append(comment.get(1));
        }
        var names = new ListedNames(kind);
        names.add(value(row, 1), false);
        for (var alias : aliases.getOrDefault(id, List.of())) {
            names.add(value(alias, 3), false);
        }
        var told = OfacRemarks.of(remarks.toString(), labels);
        told.weakAliases().forEach(alias -> names.add(alias, true));
        var countries = new LinkedHashSet<Country>();
        var places = new ArrayList<String>();
        for (var address : addresses.getOrDefault(id, List.of())) {
            countries.addAll(ListCountries.named(value(address, 4)));
            var place = joined(value(address, 2), value(address, 3), value(address, 4));
            if (!value(address, 2).isEmpty()) {
                places.add(place);
            }
        }
        countries.addAll(told.countries());
        countries.addAll(ListCountries.named(value(row, 9)));
        return new Designation(
                list,
                id,
                kind,
                names.list(),
                programmes(row),
                List.copyOf(countries),
                places,
                told.identifiers(),
                told.born(),
                null,
                told.note());
    }

    private static Designation.Kind kind(String type) {
        return switch (type) {
            case "individual" -> Designation.Kind.PERSON;
            case "vessel" -> Designation.Kind.VESSEL;
            case "aircraft" -> Designation.Kind.AIRCRAFT;
            default -> Designation.Kind.ORGANISATION;
        };
    }

    private static String joined(String... parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            if (!part.isEmpty()) {
                text.append(text.length() == 0 ? "" : ", ").append(part);
            }
        }
        return text.toString();
    }

    private static String value(CSVRecord row, int column) {
        var value = row.get(column).strip();
        return value.equals(EMPTY) ? "" : value;
    }
}
