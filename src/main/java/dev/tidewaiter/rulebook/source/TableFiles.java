package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The data tables of a rulebook. Each workbook under {@code tables/} has one CSV twin for each sheet, named
 * {@code workbook.sheet.csv}. The twins are read because they are fast and can be reviewed; a workbook that was changed
 * since the lock was written is read instead of its twins, as an officer edits the workbook.
 */
public final class TableFiles {

    public static final String FOLDER = "tables/";

    private TableFiles() {}

    /** All tables by name. */
    public static Map<String, DataTable> read(RulesFolder folder, Lock lock, List<Problem> problems) {
        var tables = new TreeMap<String, DataTable>();
        for (var path : folder.paths(FOLDER, ".csv")) {
            if (path.endsWith(".drl.csv") || path.endsWith(".scenarios.csv")) {
                continue;
            }
            var name = path.substring(FOLDER.length(), path.length() - ".csv".length());
            try {
                add(tables, DataTable.read(path, name.substring(name.indexOf('.') + 1), folder.text(path)));
            } catch (IOException | IllegalStateException e) {
                problems.add(new Problem(path, "", null, "cannot be read: " + e.getMessage()));
            }
        }
        for (var path : folder.paths(FOLDER, ".xlsx")) {
            var content = folder.files().get(path);
            if (content != null && !path.endsWith(".drl.xlsx") && folder.isEdited(path, lock)) {
                // the twins of sheets that were renamed or taken out must not speak for them
                var sheets = Workbooks.read(path, content, problems);
                if (!sheets.isEmpty()) {
                    var stem = path.substring(0, path.length() - "xlsx".length());
                    tables.values().removeIf(table -> table.path().startsWith(stem));
                }
                if (!isUnderAnotherName(path, sheets, tables, folder, problems)) {
                    sheets.forEach(table -> add(tables, table));
                }
            }
        }
        return tables;
    }

    /** What the tables are declared to hold. */
    public static TableSchema schema(RulesFolder folder, Lock lock) {
        var problems = new ArrayList<Problem>();
        return TableSchema.of(read(folder, lock, problems), problems);
    }

    /** What the workbooks of the tables offer to choose from. */
    public static TableOffers offers(RulesFolder folder, Lock lock) {
        var problems = new ArrayList<Problem>();
        var tables = read(folder, lock, problems);
        return new TableOffers(tables, TableSchema.of(tables, problems));
    }

    /** Whether what tables hold is declared otherwise than when the lock was written. */
    public static boolean isDeclaredAnew(RulesFolder folder, Lock lock) {
        return folder.isEdited(TableSchema.PATH, lock) || folder.isEdited(workbookOf(TableSchema.PATH), lock);
    }

    /** What is wrong with the tables, held against what they are declared to hold. */
    public static void check(Map<String, DataTable> tables, RulesFolder folder, Lock lock, List<Problem> problems) {
        TableCheck.of(tables, name -> missing(name, folder, lock), problems);
        OwnTableWords.check(tables.values(), folder.words(), problems);
        PartyNameWords.check(tables.get("designated-parties"), problems);
        PartyNumbers.check(tables.get("designated-parties"), problems);
    }

    /** A table that is not there, told of the file that held it when the lock was written. */
    private static Problem missing(String name, RulesFolder folder, Lock lock) {
        var sheet = "the sheet \"" + name + "\" is missing, which tables/schema.xlsx declares; put it back";
        for (var twin : lock.files().keySet()) {
            if (twin.startsWith(FOLDER) && twin.endsWith("." + name + ".csv")) {
                var workbook = workbookOf(twin);
                return folder.isEdited(workbook, lock)
                        ? Problem.of(workbook, sheet)
                        : Problem.of(
                                twin,
                                "is missing, which holds the sheet \"" + name + "\" of " + workbook + "; put it back");
            }
        }
        return Problem.of("tables", sheet);
    }

    /** The workbook that a table's file is or belongs to. */
    static String workbookOf(String path) {
        return path.endsWith(".csv")
                ? path.substring(0, path.lastIndexOf('.', path.length() - ".csv".length() - 1)) + ".xlsx"
                : path;
    }

    /** A workbook saved under another name would be read in place of the one that it was made from. */
    private static boolean isUnderAnotherName(
            String path,
            List<DataTable> sheets,
            Map<String, DataTable> tables,
            RulesFolder folder,
            List<Problem> problems) {
        for (var sheet : sheets) {
            var other = tables.get(sheet.name());
            if (other != null) {
                var first = workbookOf(other.path());
                problems.add(Problem.of(
                        path,
                        folder.has(first)
                                ? "holds the sheet \"" + sheet.name() + "\" as " + first
                                        + " does; keep one of the two workbooks, or rename the sheet"
                                : "holds the sheets of " + first
                                        + ", which is missing; if it is that workbook, name it so again"));
                return true;
            }
        }
        return false;
    }

    /** The workbook and the CSV twins of a table's file, as far as a folder has them. */
    public static List<String> beside(String path, RulesFolder folder) {
        var stem = path.substring(0, path.indexOf('.', path.lastIndexOf('/')) + 1);
        return folder.files().keySet().stream()
                .filter(file -> file.startsWith(stem))
                .toList();
    }

    /** Whether some table says something else than the one that the lock knows, or is gone. */
    public static boolean isEdited(RulesFolder folder, Lock lock) {
        return !folder.inJar()
                && (folder.files().keySet().stream()
                                .anyMatch(path -> path.startsWith(FOLDER) && folder.isEdited(path, lock))
                        || lock.files().keySet().stream()
                                .anyMatch(
                                        path -> path.startsWith(FOLDER) && path.endsWith(".csv") && !folder.has(path)));
    }

    private static void add(Map<String, DataTable> tables, DataTable table) {
        tables.put(table.name(), table);
    }
}
