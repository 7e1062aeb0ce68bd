package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.cache.Recent;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.spreadsheet.TextTable;
import dev.tidewaiter.spreadsheet.read.TableWorkbookReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** Reads the workbooks that officers edit: one table a sheet. Their cells hold values; nothing in them is computed. */
public final class Workbooks {

    /** Columns whose values are numbers only to look at; as a number they would lose their leading zeros. */
    private static final Set<String> CODES = Set.of("code", "eccn", "hs6", "hs10", "list_ref");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} _-]+");

    /** A command asks for one workbook several times, and reading it takes longer than all else that it does. */
    private static final Map<String, Read> KNOWN = Collections.synchronizedMap(new Recent<>(16));

    /** What came of reading a workbook. */
    private record Read(List<DataTable> tables, List<Problem> problems, List<Problem> hidden) {
        Read {
            tables = List.copyOf(tables);
            problems = List.copyOf(problems);
            hidden = List.copyOf(hidden);
        }
    }

    private Workbooks() {}

    /** The tables of a workbook, in the order of its sheets. */
    public static List<DataTable> read(String path, byte[] content, List<Problem> problems) {
        var read = read(path, content);
        problems.addAll(read.problems());
        return read.tables();
    }

    /** What of a workbook counts and is not shown, which keeps no rulebook from loading: a sentence for each sheet. */
    public static List<Problem> hidden(String path, byte[] content) {
        return read(path, content).hidden();
    }

    private static Read read(String path, byte[] content) {
        return KNOWN.computeIfAbsent(path + ' ' + Sha256.of(content), any -> {
            var found = new ArrayList<Problem>();
            var hidden = new ArrayList<Problem>();
            return new Read(fresh(path, content, found, hidden), found, hidden);
        });
    }

    private static List<DataTable> fresh(String path, byte[] content, List<Problem> problems, List<Problem> hidden) {
        List<TextTable> sheets;
        try {
            sheets = TableWorkbookReader.read(content);
        } catch (IOException e) {
            problems.add(
                    new Problem(
                            path,
                            "",
                            null,
                            "is no workbook that can be read (" + inWords(e)
                                    + "); put back a copy, or delete it and run \"rules check --lock\", which writes it from its CSV files"));
            return List.of();
        }
        var tables = new ArrayList<DataTable>();
        for (var sheet : sheets) {
            if (!sheet.hidden().isEmpty()) {
                hidden.add(new Problem(
                        path,
                        sheet.name(),
                        null,
                        "hides " + String.join(", ", sheet.hidden())
                                + ", and what stands there counts all the same; show it, or delete it"));
            }
            if (NAME.matcher(sheet.name()).matches()) {
                formulas(path, sheet, problems);
                MergedTableCells.tell(path, sheet, problems);
                tables.add(path.endsWith(".drl.xlsx") ? grid(path, sheet) : table(path, sheet, problems));
            } else {
                problems.add(new Problem(
                        path,
                        sheet.name(),
                        null,
                        "the name of a sheet consists of letters, digits, blanks, - and _, because a file is named"
                                + " after it; rename the sheet"));
            }
        }
        return tables;
    }

    /** What a library says of a broken file, without the names of its classes. */
    private static String inWords(IOException e) {
        var said = String.valueOf(e.getMessage()).replaceAll("(?:[a-z]\\w*\\.)+\\w*(?:Exception|Error)(?:: )?", "");
        return said.isBlank() || e instanceof ZipException || e instanceof EOFException
                ? "it is damaged"
                : said.strip();
    }

    private static void formulas(String path, TextTable sheet, List<Problem> problems) {
        for (var row : sheet.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.is(TextTable.Kind.FORMULA, i)) {
                    problems.add(new Problem(
                            path,
                            sheet.name() + "!" + row.address(i),
                            null,
                            "holds a formula; a table of rules holds values, so put the value in its place"));
                }
            }
        }
    }

    private static DataTable table(String path, TextTable sheet, List<Problem> problems) {
        var heads = new ArrayList<String>();
        var rows = new ArrayList<DataTable.Row>();
        int first = firstRow(path, sheet, problems);
        var beside = new BesideTable(path, sheet.name());
        for (var row : sheet.rows()) {
            if (row.number() < first) {
                continue;
            }
            if (row.number() == first) {
                heads.addAll(row.texts());
                continue;
            }
            beside.look(row, heads);
            var cells = row.texts().stream().limit(heads.size()).toList();
            if (!cells.stream().allMatch(String::isBlank)) {
                var read = DataTable.row(path, sheet.name(), heads, row.number(), cells);
                rows.add(read);
                for (int i = 0; i < heads.size(); i++) {
                    if (row.is(TextTable.Kind.NUMBER, i) && CODES.contains(heads.get(i))) {
                        problems.add(
                                read.problem(
                                        heads.get(i),
                                        "is a number; format the cell as text and type it again, because a number loses its leading zeros"));
                    }
                }
            }
        }
        beside.tell(problems);
        return new DataTable(path, sheet.name(), List.copyOf(heads), List.copyOf(rows));
    }

    /** The row of the headings; a title above them is told, and all that it would make of the rest is not. */
    private static int firstRow(String path, TextTable sheet, List<Problem> problems) {
        if (sheet.rows().size() > 1
                && sheet.rows().get(0).number() == 1
                && filled(sheet.rows().get(0)) == 1
                && filled(sheet.rows().get(1)) > 2) {
            problems.add(new Problem(
                    path,
                    sheet.name() + "!A1",
                    null,
                    "the headings of a table stand in row 1; take out what stands above them"));
            return sheet.rows().get(1).number();
        }
        return 1;
    }

    private static int filled(TextTable.Row row) {
        int filled = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            filled += row.text(i).isBlank() ? 0 : 1;
        }
        return filled;
    }

    private static DataTable grid(String path, TextTable sheet) {
        var lines = new ArrayList<List<String>>();
        for (var row : sheet.rows()) {
            while (lines.size() < row.number() - 1) {
                lines.add(List.of());
            }
            lines.add(row.texts());
        }
        return DataTable.grid(path, sheet.name(), lines);
    }
}
