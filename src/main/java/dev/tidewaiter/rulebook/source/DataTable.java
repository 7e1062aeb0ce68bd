package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.shipment.Period;
import dev.tidewaiter.spreadsheet.CellRef;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * A table of the rulebook: a heading and rows of text.
 *
 * @param path  the file it was read from
 * @param name  its name, which is its sheet in the workbook and the last part of the name of its CSV twin
 * @param heads the headings
 * @param rows  its rows, without blank ones
 */
public record DataTable(String path, String name, List<String> heads, List<Row> rows) {

    /** Where the parser of CSV says it stumbled, over quotation marks and nothing else. */
    private static final Pattern LINE = Pattern.compile("(?:line|lineNumber)[ :=]+(\\d+)");

    /** Reads a table in CSV, in UTF-8 with commas. */
    public static DataTable read(String path, String name, String text) throws IOException {
        var heads = new ArrayList<String>();
        var rows = new ArrayList<Row>();
        try (var parser = CSVFormat.DEFAULT.parse(new StringReader(text))) {
            int number = 0;
            for (var cells : parser) {
                number++;
                if (number == 1) {
                    cells.forEach(heads::add);
                    refuseSemicolons(heads);
                } else if (number == 2 && heads.size() == 1 && cells.size() > 2) {
                    throw new IOException("in line 1 stands \"" + heads.get(0)
                            + "\" where the headings must; take out what stands above them");
                } else if (!(cells.size() == 1 && cells.get(0).isBlank())) {
                    rows.add(row(path, name, heads, number, cells.toList()));
                }
            }
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
        return new DataTable(path, name, List.copyOf(heads), List.copyOf(rows));
    }

    /** As Excel saves a CSV file where a comma parts the decimals. */
    private static void refuseSemicolons(List<String> heads) throws IOException {
        if (heads.size() == 1 && heads.get(0).indexOf(';') != heads.get(0).lastIndexOf(';')) {
            throw new IOException("its cells are parted by semicolons; save it with commas");
        }
    }

    private static IOException unreadable(UncheckedIOException e) {
        var said = String.valueOf(e.getCause()).replaceFirst("^[\\w.]+: ", "");
        var line = LINE.matcher(said);
        return new IOException(
                line.find()
                        ? "in line " + line.group(1)
                                + " a quotation mark \" has no partner, or stands within a cell; a text that holds one has two of them (\"\") for it"
                        : "it is no CSV table: " + said,
                e);
    }

    /** Reads a decision table as the grid it is: its headings are the letters over the columns. */
    public static DataTable grid(String path, String name, String text) throws IOException {
        try (var parser =
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get().parse(new StringReader(text))) {
            var lines = new ArrayList<List<String>>();
            for (var line : parser) {
                lines.add(line.toList());
            }
            return grid(path, name, lines);
        } catch (UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    /** A decision table whose cells are at hand. */
    public static DataTable grid(String path, String name, List<List<String>> lines) {
        var heads = new ArrayList<String>();
        for (var line : lines) {
            while (heads.size() < line.size()) {
                heads.add(CellRef.columnName(heads.size()));
            }
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < lines.size(); i++) {
            if (!isBlank(lines.get(i))) {
                rows.add(row(path, name, heads, i + 1, lines.get(i)));
            }
        }
        return new DataTable(path, name, List.copyOf(heads), List.copyOf(rows));
    }

    private static boolean isBlank(List<String> cells) {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The table as CSV, with its heading and every cell in quotation marks. */
    public String csv() {
        var text = new StringBuilder();
        quote(heads, text);
        for (var row : rows) {
            quote(heads.stream().map(row::text).toList(), text);
        }
        return text.toString();
    }

    private static void quote(List<String> cells, StringBuilder text) {
        var between = "";
        for (var cell : cells) {
            text.append(between).append('"').append(cell.replace("\"", "\"\"")).append('"');
            between = ",";
        }
        text.append('\n');
    }

    /** Whether a file is a table that the rulebook adds for itself: its workbook is {@code tables/own.xlsx}. */
    public static boolean isOwn(String path) {
        return path.equals("tables/own.xlsx") || path.startsWith("tables/own.");
    }

    public static Row row(String path, String name, List<String> heads, int number, List<String> cells) {
        var byHead = new HashMap<String, String>();
        for (int i = 0; i < Math.min(heads.size(), cells.size()); i++) {
            byHead.put(heads.get(i), cells.get(i).strip());
        }
        return new Row(path, name, heads, number, byHead, cells.size());
    }

    /**
     * One row.
     *
     * @param number the row as a spreadsheet shows it
     * @param size   how many cells it has, under headings or not
     */
    public record Row(String path, String table, List<String> heads, int number, Map<String, String> cells, int size) {

        /** A row of as many cells as there are headings. */
        public Row(String path, String table, List<String> heads, int number, Map<String, String> cells) {
            this(path, table, heads, number, cells, heads.size());
        }

        /** The text of a cell; empty when the table has no such column. */
        public String text(String head) {
            return cells.getOrDefault(head, "");
        }

        /** The severity in a cell; HOLD, and a problem, when it holds none that it may. */
        public Severity severity(String head, List<Severity> may, List<Problem> problems) {
            var said = Severity.named(text(head)).filter(may::contains);
            if (said.isEmpty()) {
                var names = may.stream().map(Severity::name).collect(Collectors.joining(", "));
                problems.add(problem(head, "\"" + text(head) + "\" is none of " + names));
            }
            return said.orElse(Severity.HOLD);
        }

        /** The number in a cell; NaN when it holds none. What a cell must hold is checked against what its column is declared to hold. */
        public double amount(String head) {
            try {
                return text(head).isEmpty() ? Double.NaN : Double.parseDouble(text(head));
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }

        /** The day in a cell; null when it is empty. A cell that holds no date is a problem. */
        public @Nullable LocalDate day(String head, List<Problem> problems) {
            var text = text(head);
            if (text.isEmpty()) {
                return null;
            }
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                problems.add(
                        problem(head, "\"" + text + "\" is no date; write it as 2024-10-17 or leave the cell empty"));
                return null;
            }
        }

        /** The days between the cells {@code from} and {@code to}; an empty cell is no end. */
        public Period period(List<Problem> problems) {
            return new Period(day("from", problems), day("to", problems));
        }

        /** A row with other cells than the headings: what follows a comma that parts no cells would stand under the wrong one. */
        public @Nullable Problem miscounted() {
            return size == heads.size()
                    ? null
                    : new Problem(
                            path,
                            table + "!row " + number,
                            null,
                            "has " + size + " cells under " + heads.size()
                                    + " headings; put a text that holds a comma between \"");
        }

        /** A problem of one cell, named as sheet and cell. */
        public Problem problem(String head, String message) {
            int column = heads.indexOf(head);
            var cell = column < 0 ? "row " + number : CellRef.columnName(column) + number;
            return new Problem(path, (table.isEmpty() ? "" : table + "!") + cell, null, message);
        }
    }
}
