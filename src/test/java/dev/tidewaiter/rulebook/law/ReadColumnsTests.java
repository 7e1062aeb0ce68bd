package dev.tidewaiter.rulebook.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.Parameters;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.TableFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What stands in a table of the rulebook decides something, or is there for people; a column that is neither is dead. */
class ReadColumnsTests {

    /** Columns that say to people where a row comes from and what it is about. */
    private static final Set<String> FOR_PEOPLE = Set.of(
            "certainty", "note", "why", "source", "language", "title", "country", "screening_note", "design_note");

    /** Columns that are there for people in one table only. */
    private static final Set<String> FOR_PEOPLE_HERE = Set.of(
            "address-entries: destination", // the entries are found by their number
            "groups: A2", // the groups are kept as Supplement 1 to part 740 prints them
            "groups: A3",
            "groups: A4",
            "groups: D2",
            "groups: citation",
            "licence-codes: citation",
            "programmes-744-8: authority",
            "programmes-744-8: citation",
            "programmes-744-8: effect",
            "programmes-744-8: theme",
            "time-boxed-measures: regime",
            "transfer-ports: kind",
            "words: citation");

    /** Tables whose cells are read when a line asks for a country, an entry of a list, an exception or a control. */
    private static final Set<String> READ_LATER =
            Set.of("chart", "eccn-drone", "designated-parties", "licence-exceptions", "control-parameters");

    /** Tables that say what the other tables hold, and the laws in words, which a page reads. */
    private static final Set<String> ABOUT_TABLES = Set.of("columns", "programmes", "laws");

    /** A row's cells that remember which of them were looked at. */
    private static final class Remembered extends HashMap<String, String> {

        private static final long serialVersionUID = 1;

        private final transient Set<String> asked;

        Remembered(Map<String, String> cells, Set<String> asked) {
            super(cells);
            this.asked = asked;
        }

        @Override
        public String getOrDefault(Object head, String otherwise) {
            asked.add(String.valueOf(head));
            return super.getOrDefault(head, otherwise);
        }
    }

    @Test
    void everyColumnIsReadOrIsThereForPeople() throws Exception {
        var folder = RulesFolder.on(Path.of("rules"));
        var problems = new ArrayList<Problem>();
        var asked = new TreeMap<String, Set<String>>();
        var tables = new TreeMap<String, DataTable>();
        TableFiles.read(folder, folder.lock(), problems).forEach((name, table) -> {
            var here = asked.computeIfAbsent(name, any -> new HashSet<>());
            var rows = table.rows().stream()
                    .map(row -> new DataTable.Row(
                            row.path(), row.table(), row.heads(), row.number(), new Remembered(row.cells(), here)))
                    .toList();
            tables.put(name, new DataTable(table.path(), name, table.heads(), rows));
        });

        LawTables.of(tables, Parameters.read(folder, problems), problems);

        var dead = new TreeSet<String>();
        tables.forEach((name, table) -> {
            for (var head :
                    READ_LATER.contains(name) || ABOUT_TABLES.contains(name) ? List.<String>of() : table.heads()) {
                if (!FOR_PEOPLE.contains(head)
                        && !asked.getOrDefault(name, Set.of()).contains(head)) {
                    dead.add(name + ": " + head);
                }
            }
        });
        dead.removeAll(FOR_PEOPLE_HERE);
        assertThat(problems).isEmpty();
        assertThat(dead).as("columns that nothing reads").isEmpty();
    }
}
