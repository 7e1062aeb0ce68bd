package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.SignOff;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.FolderFiles;
import dev.tidewaiter.rulebook.source.KeptVersions;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.TableFiles;
import dev.tidewaiter.rulebook.source.TableOffers;
import dev.tidewaiter.rulebook.source.Twins;
import dev.tidewaiter.rulebook.source.Workbooks;
import dev.tidewaiter.spreadsheet.TextTable;
import dev.tidewaiter.spreadsheet.write.TableWorkbookWriter;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes what follows from a change: the twins of a workbook that was edited, the workbook of a twin that was edited, and
 * then the lock.
 */
public final class RulesFolderWriter {

    private RulesFolderWriter() {}

    /**
     * What keeps a folder from being written: a workbook and its twin that were both edited and now differ, and a workbook
     * that cannot be read or names a sheet so that no twin may be named after it.
     */
    public static List<Problem> conflicts(RulesFolder folder) throws IOException {
        var lock = folder.lock();
        var problems = new ArrayList<Problem>();
        for (var path : folder.paths("", ".xlsx")) {
            var content = folder.files().get(path);
            if (content != null) {
                Workbooks.read(path, content, problems);
                problems.addAll(Workbooks.hidden(path, content)); // what nobody saw, nobody signs
            }
        }
        for (var entry : tables(folder).entrySet()) {
            if (folder.isEdited(entry.getKey(), lock)
                    && entry.getValue().stream().anyMatch(twin -> folder.isEdited(twin.path(), lock))
                    && differs(folder, entry.getKey())) {
                problems.add(new Problem(
                        entry.getKey(),
                        "",
                        null,
                        "was changed, and so was a CSV file of it, and they differ; take one of the two changes back"));
            }
        }
        return problems;
    }

    /**
     * Writes the folder with a lock that nobody signed, whatever is gone: for a build, whose changes are reviewed as they
     * are. The caller has made sure that its rulebook loads.
     */
    public static void write(Path folder) throws IOException {
        write(folder, SignOff.NONE);
    }

    /** Writes the folder, signed. The caller has made sure that its rulebook loads, and that what is gone may be. */
    static void write(Path folder, SignOff signOff) throws IOException {
        var read = RulesFolder.on(folder);
        var lock = read.lock();
        var workbooks = tables(read);
        var offers = TableFiles.offers(read, lock);
        boolean declaredAnew = TableFiles.isDeclaredAnew(read, lock);
        for (var entry : workbooks.entrySet()) {
            var content = read.files().get(entry.getKey());
            boolean edited = read.isEdited(entry.getKey(), lock);
            if (content != null && edited) {
                twins(read, folder, entry.getKey(), content);
            }
            if (content != null && (edited || (declaredAnew && !differs(read, entry.getKey())))) {
                offer(folder, entry.getKey(), content, offers);
            } else if (differs(read, entry.getKey())) {
                FolderFiles.write(
                        folder,
                        entry.getKey(),
                        TableWorkbookWriter.write(entry.getValue().stream()
                                .map(table -> sheet(table, offers))
                                .toList()));
            }
        }
        for (var path : read.paths("", ".xlsx")) {
            var content = read.files().get(path);
            if (content != null && !workbooks.containsKey(path)) {
                twins(read, folder, path, content);
            }
        }
        lock(folder, signOff);
    }

    /** The CSV twins of a folder, by the workbook that they belong to. */
    private static Map<String, List<DataTable>> tables(RulesFolder folder) throws IOException {
        var workbooks = new TreeMap<String, List<DataTable>>();
        for (var path : folder.paths("", ".csv")) {
            if (path.endsWith(".scenarios.csv")) {
                continue;
            }
            var name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".csv".length());
            var place = path.substring(0, path.lastIndexOf('/') + 1);
            boolean decision = name.endsWith(".drl");
            int point = name.indexOf('.');
            var workbook = place + (decision || point < 0 ? name : name.substring(0, point)) + ".xlsx";
            var sheet = decision ? name.substring(0, name.length() - ".drl".length()) : name.substring(point + 1);
            workbooks
                    .computeIfAbsent(workbook, any -> new ArrayList<>())
                    .add(Twins.read(path, sheet, folder.text(path)));
        }
        return workbooks;
    }

    private static void write(Path folder, String path, String text) throws IOException {
        FolderFiles.write(folder, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void twins(RulesFolder read, Path folder, String path, byte[] content) throws IOException {
        for (var table : Workbooks.read(path, content, new ArrayList<>())) {
            var twin = Twins.twinOf(path, table.name());
            // a twin that says the same stays as it is written, so that one changed row is one changed line
            if (!Twins.same(table, twin, read.text(twin))) {
                write(folder, twin, csv(table, twin.endsWith(".drl.csv")));
            }
        }
    }

    /** Has a workbook offer what its columns may hold, as far as it does not; all else that stands in it is its officer's. */
    private static void offer(Path folder, String path, byte[] content, TableOffers offers) throws IOException {
        if (!path.endsWith(".drl.xlsx")) {
            var choices = new TreeMap<String, Map<Integer, List<String>>>();
            Workbooks.read(path, content, new ArrayList<>())
                    .forEach(table -> choices.put(table.name(), offers.of(table)));
            var offering = TableWorkbookWriter.offering(content, choices);
            if (offering != content) {
                FolderFiles.write(folder, path, offering);
            }
        }
    }

    /** A table as CSV that reads well in a comparison: quotes only where they are needed. A grid keeps its blank lines. */
    private static String csv(DataTable table, boolean grid) throws IOException {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(
                text, CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get())) {
            int number = 1;
            if (!grid) {
                csv.printRecord(table.heads());
            }
            for (var row : table.rows()) {
                while (grid && number < row.number()) {
                    csv.println();
                    number++;
                }
                csv.printRecord(table.heads().stream().map(row::text).toList());
                number++;
            }
        }
        return text.toString();
    }

    private static boolean differs(RulesFolder folder, String workbook) {
        var content = folder.files().get(workbook);
        return content == null || !Twins.saysTheSame(workbook, content, folder.files());
    }

    /** A table as a sheet shows it: under its headings, or as the grid that a decision table is. */
    private static TextTable sheet(DataTable table, TableOffers offers) {
        var rows = new ArrayList<TextTable.Row>();
        if (!table.path().endsWith(".drl.csv")) {
            rows.add(row(1, table.heads().stream()));
        }
        for (var row : table.rows()) {
            rows.add(row(row.number(), table.heads().stream().map(row::text)));
        }
        return new TextTable(table.name(), rows, offers.of(table));
    }

    private static TextTable.Row row(int number, Stream<String> cells) {
        return new TextTable.Row(number, cells.map(TextTable.Cell::of).toList());
    }

    private static void lock(Path folder, SignOff signOff) throws IOException {
        var read = RulesFolder.on(folder);
        var hashes = new TreeMap<String, StringBuilder>();
        var guarded = new TreeSet<String>();
        var problems = new ArrayList<Problem>();
        var before = read.lock();
        for (var file : RuleFiles.read(read, before, problems)) {
            for (var rule : file.rules()) {
                if (rule.said("CannotDisable") != null) {
                    guarded.add(String.valueOf(rule.id()));
                }
                hashes.computeIfAbsent(String.valueOf(rule.id()), any -> new StringBuilder())
                        .append(rule.name())
                        .append(new TreeMap<>(rule.annotations())
                                .entrySet().stream()
                                        .map(said -> said.getKey() + "="
                                                + said.getValue().value())
                                        .toList())
                        .append(rule.source());
            }
        }
        var byRule = new TreeMap<String, String>();
        hashes.forEach((id, text) -> byRule.put(id, Sha256.of(text.toString())));
        // workbooks that were only saved again make no new version
        var files = read.hashes().equals(before.files()) ? before.files() : read.fileHashes();
        var content = new Lock.Content(Sha256.of(read.text(RulesFolder.LOCK)), byRule, guarded, files, rows(read));
        var lock = before.renewed(LocalDate.now(ZoneOffset.UTC), content, signOff, KeptVersions.ofOthers(folder, read));
        write(folder, RulesFolder.LOCK, lock.text());
    }

    /** How many rows each table, word list and file of scenarios holds. */
    private static Map<String, Integer> rows(RulesFolder folder) throws IOException {
        var rows = new TreeMap<String, Integer>();
        for (var path : folder.paths("", ".csv")) {
            if (!path.endsWith(".drl.csv")) {
                rows.put(
                        path,
                        DataTable.read(path, path, folder.text(path)).rows().size());
            }
        }
        for (var path : folder.wordHashes().keySet()) {
            rows.put(path, folder.words().list(WordLists.name(path)).rows().size());
        }
        return rows;
    }
}
