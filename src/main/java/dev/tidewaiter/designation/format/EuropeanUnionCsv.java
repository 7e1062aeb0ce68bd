package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListEnd;
import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.KnownSizes;
import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListTitles;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The European Union's consolidated list in the Commission's format FSF CSV 1.0: semicolons between columns, no quotation marks, and a row
 * for each name, address, birth date or number of an entry.
 */
final class EuropeanUnionCsv {

    static final String FIRST_COLUMN = "Date_file";
    private static final String LIST = "EU-AF";
    private static final String NUMBER = "Entity_logical_id";

    static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setQuote(null)
            .setIgnoreEmptyLines(true)
            .get();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Path file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, EntryDraft> entries = new LinkedHashMap<>();
    private final List<String> rejected = new ArrayList<>();
    private int width;
    private long lastRow;
    private @Nullable LocalDate published;

    private EuropeanUnionCsv(Path file) {
        this.file = file;
    }

    static boolean begins(ListHead head) {
        var row = head.row(FORMAT);
        return !row.isEmpty() && row.get(0).startsWith(FIRST_COLUMN) && row.contains(NUMBER);
    }

    static List<ListSnapshot> read(Path file, ListReading how) throws IOException, UnreadableList {
        return List.of(new EuropeanUnionCsv(file).read(how.sizes()));
    }

    private ListSnapshot read(KnownSizes sizes) throws IOException, UnreadableList {
        try (var reader = ListText.open(file);
                var parser = FORMAT.parse(reader)) {
            for (var row : parser) {
                if (columns.isEmpty()) {
                    header(row);
                } else {
                    add(row);
                }
            }
        } catch (UncheckedIOException broken) {
            throw ListText.broken(file, broken);
        }
        ListEnd.of(file)
                .mayBeCutOffAt("%s, row %d, column %d".formatted(file.getFileName(), lastRow, width))
                .ifPresent(rejected::add);
        if (entries.isEmpty()) {
            throw new UnreadableList(file.getFileName() + " has a header but no entry. Download it again.");
        }
        var named = entries.values().stream().filter(EntryDraft::hasName).toList();
        entries.values().stream()
                .filter(entry -> !entry.hasName())
                .forEach(entry ->
                        rejected.add("%s: entry %s has no name.".formatted(file.getFileName(), entry.number())));
        return ListSnapshot.of(
                        LIST,
                        ListTitles.of(LIST),
                        published,
                        named.stream().map(entry -> entry.on(LIST)).toList(),
                        ListHash.of(List.of(file)),
                        file.getFileName().toString())
                .withRejected(rejected)
                .asWhole(rejected.isEmpty() && sizes.mayBeAll(LIST, published, named.size()));
    }

    /** Columns are known by their headings; of some there are several that say the same, and the first is used. */
    private void header(CSVRecord row) throws UnreadableList {
        width = row.size();
        for (int i = 0; i < width; i++) {
            columns.putIfAbsent(row.get(i).replace("\ufeff", "").strip(), i);
        }
        for (var needed : List.of(NUMBER, "Subject_type", "Naal_wholename", "Naal_lastname")) {
            if (!columns.containsKey(needed)) {
                throw new UnreadableList(file.getFileName() + " lacks the column " + needed
                        + " of the European Union's list. Download it again.");
            }
        }
    }

    private void add(CSVRecord row) throws UnreadableList {
        lastRow = row.getRecordNumber();
        var number = cell(row, NUMBER);
        if (row.size() < width || number.isEmpty()) {
            rejected.add("%s, row %d: %d of %d columns. Download it again."
                    .formatted(file.getFileName(), row.getRecordNumber(), row.size(), width));
            return;
        }
        if (row.size() > width) {
            // a semicolon inside a value: what stands before it is read, what stands behind it has moved
            rejected.add("%s, row %d: a semicolon too many; addresses and numbers of entry %s may be missing."
                    .formatted(file.getFileName(), row.getRecordNumber(), number));
        }
        if (published == null) {
            published = day(row.get(0));
        }
        var entry = entries.computeIfAbsent(
                number,
                id -> new EntryDraft(
                                id,
                                cell(row, "Subject_type").equals("P")
                                        ? Designation.Kind.PERSON
                                        : Designation.Kind.ORGANISATION)
                        .note(cell(row, "Entity_remark").replace("\\n", " ")));
        entry.programme(cell(row, "Programme"));
        name(entry, row);
        if (row.size() > width) {
            return;
        }
        entry.country(cell(row, "Addr_country"))
                .country(cell(row, "Citi_country"))
                .address(String.join(
                        ", ",
                        ListText.filled(
                                cell(row, "Addr_number"),
                                cell(row, "Addr_street"),
                                cell(row, "Addr_zipcode"),
                                cell(row, "Addr_city"),
                                cell(row, "Addr_country"))))
                .number("Number", cell(row, "Iden_number"))
                .country(cell(row, "Iden_country"));
        var born = cell(row, "Birt_date");
        if (!born.isEmpty()) {
            entry.born(born);
        }
        entry.once("Act", joined(" of ", row, "Leba_numtitle", "Leba_publication_date"))
                .once("Position", cell(row, "Naal_function"))
                .once("Title", cell(row, "Naal_title"))
                .once("Gender", cell(row, "Naal_gender"))
                .once("Note on an address", cell(row, "Addr_other"))
                .once("Place of birth", joined(", ", row, "Birt_place", "Birt_country"))
                .once("EU reference", cell(row, "EU_ref_num"));
    }

    private String joined(String between, CSVRecord row, String... cells) {
        return String.join(
                between,
                ListText.filled(Stream.of(cells).map(cell -> cell(row, cell)).toArray(String[]::new)));
    }

    private void name(EntryDraft entry, CSVRecord row) {
        var whole = cell(row, "Naal_wholename");
        entry.name(
                whole.isEmpty()
                        ? String.join(
                                " ",
                                ListText.filled(
                                        cell(row, "Naal_firstname"),
                                        cell(row, "Naal_middlename"),
                                        cell(row, "Naal_lastname")))
                        : whole,
                false);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** A cell by its heading; empty where it says that it is not known. */
    private String cell(CSVRecord row, String column) {
        @Nullable Integer at = columns.get(column);
        var text = at == null || at >= row.size() ? "" : row.get(at).strip();
        return text.equals("N/A") || text.equals("UNKNOWN") ? "" : text;
    }
}
