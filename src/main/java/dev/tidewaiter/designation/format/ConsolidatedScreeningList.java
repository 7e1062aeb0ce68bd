package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListEnd;
import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.lists.IdentifierLabels;
import dev.tidewaiter.designation.lists.ListHash;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The Consolidated Screening List of the US International Trade Administration as CSV: many lists in one file, told by the
 * column {@code source}. Several values in one cell have semicolons between them. Columns are known by their headings, whose order has
 * changed from year to year.
 */
final class ConsolidatedScreeningList {

    private static final List<String> HEADINGS = List.of("source", "name", "alt_names", "ids");

    /** Those that it had in every year, by which one that is nearly right is told. */
    static final ListFormat.Columns COLUMNS = new ListFormat.Columns(
            HEADINGS,
            List.of(
                    "source",
                    "name",
                    "alt_names",
                    "ids",
                    "entity_number",
                    "federal_register_notice",
                    "standard_order",
                    "license_requirement",
                    "license_policy",
                    "call_sign",
                    "gross_tonnage",
                    "source_list_url"),
            ListText.FORMAT);

    private static final int SHORTEST_HEADER = 20;
    private static final int COUNTRY_CODE = 2;

    /** Rows among which the headings are; who passes the list on may have written a title above them. */
    private static final int HEADINGS_WITHIN = 5;

    private final String file;
    private final IdentifierLabels labels;
    private final ConsolidatedLists lists;
    private final Map<String, Integer> columns = new HashMap<>();
    private @Nullable CSVRecord shortRow;

    private ConsolidatedScreeningList(String file, ListReading how) {
        this.file = file;
        this.labels = how.labels();
        this.lists = new ConsolidatedLists(file, how);
    }

    static boolean begins(ListHead head) {
        return head.rows(ListText.FORMAT, HEADINGS_WITHIN).stream()
                .anyMatch(row -> row.size() >= SHORTEST_HEADER && isHeader(row));
    }

    /** The headings, in whatever order; hardly any other row has a cell that is one. */
    private static boolean isHeader(List<String> row) {
        return HEADINGS.stream()
                .allMatch(
                        heading -> row.contains(heading) || heading(row.get(0)).equals(heading));
    }

    private static String heading(String cell) {
        return cell.replace("\ufeff", "");
    }

    static List<ListSnapshot> read(Path file, ListReading how) throws IOException, UnreadableList {
        var reading = new ConsolidatedScreeningList(file.getFileName().toString(), how);
        reading.read(file);
        return reading.lists.snapshots(ListHash.of(List.of(file)));
    }

    private void read(Path path) throws IOException, UnreadableList {
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
                if (isHeader(row.toList())) {
                    header(row); // some downloads have it twice
                } else if (columns.isEmpty()) {
                    refuseEntryAboveHeadings(row);
                } else if (row.size() < columns.size()) {
                    shortRow = row;
                } else {
                    lists.take(new Row(row), "row " + row.getRecordNumber());
                }
            }
        } catch (UncheckedIOException e) {
            throw ListText.broken(path, e);
        }
        var last = shortRow;
        if (last != null) {
            throw new UnreadableList(file + " is cut off: its last row has " + last.size() + " of " + columns.size()
                    + " columns, so entries after it are missing. Download it again.");
        }
    }

    /** A title fills a cell or two; what fills as many as are headings by which the list is known may be an entry, which would be lost. */
    private void refuseEntryAboveHeadings(CSVRecord row) throws UnreadableList {
        if (row.stream().filter(cell -> !heading(cell).isBlank()).count() >= HEADINGS.size()) {
            throw new UnreadableList(file + ", row " + row.getRecordNumber()
                    + ": stands above the headings and is no title, so that it may be an entry. Put the headings above all entries, or"
                    + " download the file again.");
        }
    }

    /** A row that is short, but not the last one, is told. */
    private void tellShortRow() {
        var row = shortRow;
        if (row != null) {
            lists.reject(file + ", row " + row.getRecordNumber() + ": " + row.size() + " of " + columns.size()
                    + " columns; " + ListSnapshot.LEFT_OUT + ". Download the file again.");
            shortRow = null;
        }
    }

    private void header(CSVRecord row) throws UnreadableList {
        columns.clear();
        for (int i = 0; i < row.size(); i++) {
            columns.put(heading(row.get(i)), i);
        }
        if (columns.size() < SHORTEST_HEADER) {
            throw new UnreadableList(file + " lacks columns of the Consolidated Screening List. Download it again.");
        }
    }

    private final class Row implements ConsolidatedEntry.Fields {

        private final CSVRecord row;

        Row(CSVRecord row) {
            this.row = row;
        }

        @Override
        public String text(String field) {
            @Nullable Integer at = columns.get(field);
            return at == null || at >= row.size() ? "" : row.get(at).strip();
        }

        @Override
        public List<String> values(String field) {
            return ListText.values(text(field));
        }

        /**
         * Label, number and country in the order of the year: {@code "Tax ID No., 7702070139, RU"}, and in 2022
         * {@code "RU, 7702070139, Tax ID No."}, with days of issue and expiry between.
         */
        @Override
        public void numbers(EntryDraft entry) {
            for (var part : values("ids")) {
                var fields = part.split(", ", -1);
                int last = fields.length - 1;
                Optional<IdentifierLabels.LabelledNumber> read = last == 0
                        ? Optional.empty()
                        : number(fields[last], fields[last - 1]).or(() -> number(fields[0], fields[1]));
                // a sex, a web site, an aircraft's model
                read.ifPresentOrElse(
                        number -> entry.number(number.label(), number.value()),
                        () -> entry.once("Identification", part));
            }
        }

        /** The code of Indonesia is no label. */
        private Optional<IdentifierLabels.LabelledNumber> number(String label, String value) {
            return label.length() > COUNTRY_CODE && labels.isIdentifier(label)
                    ? labels.number(label, value)
                    : Optional.empty();
        }
    }
}
