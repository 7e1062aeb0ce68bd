package dev.tidewaiter.cli.match;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.OutFile;
import dev.tidewaiter.cli.call.TextFile;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.search.NameMatcher;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Compares the two names on each row of a CSV file and adds the columns {@code score} and {@code match}. */
final class MatchPairs {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    private static final List<String> NEEDED = List.of("name1", "name2", "schema");
    private static final List<String> ADDED = List.of("score", "match");

    private static final int ONE = 10_000;

    private final Path in;
    private int name1;
    private int name2;
    private int schema;

    private MatchPairs(Path in) {
        this.in = in;
    }

    static void compare(Path in, OutFile out) {
        var text = TextFile.read(in);
        var pairs = new MatchPairs(in);
        var rows = pairs.rows(text);
        var format = FORMAT.builder()
                .setRecordSeparator(text.contains("\r\n") ? "\r\n" : "\n")
                .get();
        out.write(file -> {
            var printer = new CSVPrinter(file, format);
            printer.printRecord(with(rows.get(0), ADDED));
            for (var row : rows.subList(1, rows.size())) {
                printer.printRecord(with(row, pairs.compared(row)));
            }
            printer.flush();
        });
    }

    private List<String> compared(List<String> row) {
        var one = row.get(name1);
        var other = row.get(name2);
        if (one.isBlank() || other.isBlank()) {
            return List.of(score(0), "false");
        }
        double score = NameMatcher.compare(one, other, bearer(row.get(schema))).score();
        return List.of(score(score), String.valueOf(score >= NameComparison.MATCH));
    }

    /** Four decimals, never rounded up to the threshold. */
    static String score(double score) {
        int parts = (int) Math.floor(Math.max(0, Math.min(1, score)) * ONE + 1e-6);
        return parts == ONE ? "1.0000" : "0." + String.valueOf(ONE + parts).substring(1);
    }

    private static Bearer bearer(String schema) {
        return switch (schema.strip().toLowerCase(Locale.ROOT)) {
            case "person" -> Bearer.PERSON;
            case "vessel", "aircraft" -> Bearer.VESSEL;
            default -> Bearer.ORGANISATION;
        };
    }

    /** The header and the rows, all of one width. */
    private List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        long next = 1;
        try (var parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (CSVRecord row : parser) {
                if (rows.isEmpty()) {
                    header(row.toList());
                } else if (row.size() != rows.get(0).size()) {
                    throw wrong(
                            parser.getCurrentLineNumber() - lineEndsIn(row),
                            "this row has %d values and the header %d. Put values that contain commas into quotes"
                                    .formatted(row.size(), rows.get(0).size()));
                }
                rows.add(row.toList());
                next = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IllegalStateException | IOException broken) {
            throw wrong(
                    next,
                    "a quoted value in this row does not end, or goes on after its closing quote. Mend the quotes");
        }
        if (rows.isEmpty()) {
            throw wrong(1, "the file is empty. It needs a header with the columns " + String.join(", ", NEEDED));
        }
        return rows;
    }

    private void header(List<String> header) {
        var names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        var missing = NEEDED.stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw wrong(
                    1,
                    "there is no column %s, only %s. The first line must name the columns name1, name2 and schema, with"
                                    .formatted(String.join(" or ", missing), String.join(", ", header))
                            + " commas between them");
        }
        var seen = new HashSet<String>();
        for (var name : names) {
            boolean twice = !seen.add(name) && NEEDED.contains(name);
            if (twice || ADDED.contains(name)) {
                throw wrong(
                        1,
                        twice
                                ? "the column %s is there twice. Remove one of them".formatted(name)
                                : "there is a column %s already. Rename or remove it".formatted(name));
            }
        }
        name1 = names.indexOf("name1");
        name2 = names.indexOf("name2");
        schema = names.indexOf("schema");
    }

    private static List<String> with(List<String> row, List<String> added) {
        var longer = new ArrayList<String>(row.size() + added.size());
        longer.addAll(row);
        longer.addAll(added);
        return longer;
    }

    private static long lineEndsIn(CSVRecord row) {
        return row.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }

    private CallFailed wrong(long line, String what) {
        return new CallFailed(ExitCode.UNREADABLE, "%s, line %d: %s; nothing was compared.".formatted(in, line, what));
    }
}
