package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.change.RulebookContents;
import dev.tidewaiter.rulebook.language.FactDictionary;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.model.FactTerm;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.DeclaredColumn;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.TableFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a rulebook for people who read it: tables, and what stands beside each rule. */
public final class RulebookFiles {

    private static final String TABLES = "tables/";
    private static final String CSV = ".csv";
    private static final String LAWS = "laws.laws";

    private final RulesFolder folder;

    RulebookFiles(RulesFolder folder) {
        this.folder = folder;
    }

    /**
     * A table as it is read.
     *
     * @param name  such as {@code codes.chpl}: the workbook, then its sheet
     * @param heads the headings
     * @param rows  the cells, row by row; a short row is filled up
     */
    public record Table(String name, List<String> heads, List<List<String>> rows) {

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /** What they say, to be held against another rulebook. */
    public RulebookContents contents() throws IOException {
        return RulebookContents.of(folder);
    }

    /** What its tables are declared to hold: for each the columns, as a person reads them. */
    public Map<String, List<String>> columns() {
        var columns = new LinkedHashMap<String, List<String>>();
        TableFiles.schema(folder, lock())
                .columns()
                .forEach((table, declared) -> columns.put(
                        table, declared.stream().map(DeclaredColumn::inWords).toList()));
        return columns;
    }

    /** What a rule may ask of, each with a rule of these that does. */
    public List<FactTerm> facts() {
        return FactDictionary.of(RuleFiles.read(folder, lock(), new ArrayList<>()));
    }

    private Lock lock() {
        return folder.lock();
    }

    /** The names of the tables, in order. */
    public List<String> tables() {
        var names = new ArrayList<String>();
        for (var path : folder.paths(TABLES, CSV)) {
            names.add(path.substring(TABLES.length(), path.length() - CSV.length()));
        }
        return names;
    }

    /** A table by its name. */
    public Optional<Table> table(String name) {
        return tables().contains(name) ? read(TABLES + name + CSV, name) : Optional.empty();
    }

    /** What the laws require that findings cite. */
    public CitedLaws laws() {
        return table(LAWS).map(CitedLaws::of).orElse(CitedLaws.NONE);
    }

    /** The examples beside a rule; those of a file that holds several rules are all there. */
    public Optional<Table> scenarios(Rule rule) {
        return read(stem(rule) + ".scenarios.csv", rule.id());
    }

    /** A rule as it is written; empty for one that is a row of a workbook. */
    public String text(Rule rule) {
        return rule.file().endsWith(".drl") ? folder.text(rule.file()) : "";
    }

    private static String stem(Rule rule) {
        int slash = rule.file().lastIndexOf('/') + 1;
        return rule.file().substring(0, rule.file().indexOf('.', slash));
    }

    private Optional<Table> read(String path, String name) {
        if (!folder.has(path)) {
            return Optional.empty();
        }
        try {
            var table = DataTable.read(path, name, folder.text(path));
            return Optional.of(new Table(
                    name,
                    table.heads(),
                    table.rows().stream()
                            .map(row -> table.heads().stream().map(row::text).toList())
                            .toList()));
        } catch (IOException impossible) {
            throw new IllegalStateException("a rulebook that was loaded has tables that can be read", impossible);
        }
    }
}
