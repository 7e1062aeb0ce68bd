package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.ListHead;
import dev.tidewaiter.designation.format.ListFormat.Columns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** The format to which a file that is of none is near, and what keeps it from being of it. */
final class NearFormat {

    /** Rows among which the headings may be. */
    private static final int ROWS = 5;

    /** How many headings a table that is near to a format shares with it at least, and what part of those it has. */
    private static final int FEWEST = 3;

    private static final double MOST = 0.7;

    /** The names of the signs that may part cells. */
    private static final Map<String, String> SIGNS =
            Map.of(",", "commas", ";", "semicolons", "\t", "tabs", "|", "vertical bars");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    /** As the Consolidated Screening List names the list of an entry: {@code "Entity List (EL) - Bureau of Industry and Security"}. */
    private static final Pattern LIST_OF_ENTRY = Pattern.compile(".+ \\([A-Z]{2,5}\\) - .+");

    private final ListHead head;

    private NearFormat(ListHead head) {
        this.head = head;
    }

    /** What a file is near to and why it is not of that format, as the rest of a sentence that begins with its name. */
    static Optional<String> of(ListHead head) {
        var json = ConsolidatedJson.lacking(head)
                .map(field -> " is nearly %s, but has no field %s".formatted(ConsolidatedJson.TITLE, field));
        return json.or(() -> new NearFormat(head).table());
    }

    private Optional<String> table() {
        String best = null;
        double most = 0;
        for (var sign : signs()) {
            for (var row : head.rows(parted(sign), ROWS)) {
                for (var format : ListFormat.TABLE) {
                    double share = share(row, format.columns());
                    if (share > most) {
                        most = share;
                        best = " is nearly %s, but %s"
                                .formatted(format.title(), differences(row, sign, format.columns()));
                    }
                }
            }
        }
        return Optional.ofNullable(best).or(this::withoutHeadings);
    }

    /** A workbook parts its cells by itself. */
    private List<String> signs() {
        return head.isZipped() ? List.of(",") : SIGNS.keySet().stream().sorted().toList();
    }

    private static CSVFormat parted(String sign) {
        return ListFormat.Columns.NONE.format().builder().setDelimiter(sign).get();
    }

    /** The part of a format's headings that a row has, however they are written; 0 where that is too little to speak of. */
    private static double share(List<String> row, Columns columns) {
        var written = row.stream().map(NearFormat::plain).toList();
        long shared = columns.known().stream()
                .filter(heading -> written.contains(plain(heading)))
                .count();
        double share = columns.known().isEmpty()
                ? 0
                : (double) shared / columns.known().size();
        return shared < FEWEST || share < MOST ? 0 : share;
    }

    private static String plain(String heading) {
        return NO_LETTER.matcher(heading).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String differences(List<String> row, String sign, Columns columns) {
        var all = new ArrayList<String>();
        var own = columns.format().getDelimiterString();
        if (!sign.equals(own)) {
            all.add("has %s between its cells and not %s".formatted(SIGNS.get(sign), SIGNS.getOrDefault(own, own)));
        }
        Map<String, String> written = new LinkedHashMap<>();
        row.forEach(cell -> written.putIfAbsent(plain(cell), cell));
        var missing = new ArrayList<String>();
        for (var heading : columns.needed()) {
            var cell = written.get(plain(heading));
            if (cell == null) {
                missing.add(heading);
            } else if (!cell.equals(heading)) {
                all.add("has \"%s\" where the list has \"%s\"".formatted(cell, heading));
            }
        }
        if (!missing.isEmpty()) {
            all.add("has no column " + String.join(", ", missing));
        }
        return all.isEmpty() ? "has fewer columns than the list" : String.join(", ", all);
    }

    /** The Consolidated Screening List is told by its entries, too, each of which names its list in a column of its own. */
    private Optional<String> withoutHeadings() {
        return head.row().stream().anyMatch(cell -> LIST_OF_ENTRY.matcher(cell).matches())
                ? Optional.of(
                        " is nearly the Consolidated Screening List as CSV, but begins with an entry: the row of its headings"
                                + " is missing")
                : Optional.empty();
    }
}
