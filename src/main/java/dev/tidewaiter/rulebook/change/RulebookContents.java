package dev.tidewaiter.rulebook.change;

import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.Parameters;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.TableFiles;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a rules folder says, taken apart so that it can be held against another.
 *
 * @param version  the version in its lock; {@code +edited} behind it when a file differs from the lock, empty without a lock
 * @param source   where it was read from, for people
 * @param entries  its rules with their cases, and its parameters
 * @param tables   its tables, by name
 * @param words    its word lists as tables, by the name that people use, such as {@code goods/drones}
 * @param examples its scenarios, by path
 * @param hashes   the hash of every file, by path
 * @param problems what could not be read
 */
public record RulebookContents(
        String version,
        String source,
        List<RulebookEntry> entries,
        Map<String, DataTable> tables,
        Map<String, DataTable> words,
        Map<String, DataTable> examples,
        Map<String, String> hashes,
        List<Problem> problems) {

    public RulebookContents {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** Reads a folder on disk, as far as it can be read. */
    public static RulebookContents on(Path folder) throws IOException {
        return of(RulesFolder.on(folder));
    }

    /** The day by which a rule is to be looked at again, by its id, for rules that name one. */
    public Map<String, LocalDate> reviewDays() {
        var days = new TreeMap<String, LocalDate>();
        for (var entry : entries) {
            if (entry.part() == RulebookPart.RULE) {
                entry.said(RuleEntries.REVIEW_BY).forEach(day -> days.put(entry.key(), LocalDate.parse(day)));
            }
        }
        return days;
    }

    /** The same under another version. */
    public RulebookContents named(String otherVersion) {
        return new RulebookContents(otherVersion, source, entries, tables, words, examples, hashes, problems);
    }

    /** Takes a folder apart that is in memory. */
    public static RulebookContents of(RulesFolder folder) throws IOException {
        var problems = new ArrayList<Problem>(folder.refused());
        var lock = folder.lock();
        var entries = new ArrayList<RulebookEntry>(RuleEntries.of(RuleFiles.read(folder, lock, problems)));
        problems.removeIf(RuleFiles::isWithoutScenarios); // told as scenarios that are gone
        entries.addAll(ParameterEntries.of(Parameters.written(folder, problems)));
        var hashes = folder.hashes();
        boolean edited = !folder.isAsLocked();
        return new RulebookContents(
                lock.version() + (edited && !lock.version().isEmpty() ? "+edited" : ""),
                folder.source(),
                entries,
                TableFiles.read(folder, lock, problems),
                words(folder),
                examples(folder, problems),
                hashes,
                problems);
    }

    private static Map<String, DataTable> words(RulesFolder folder) {
        var words = new TreeMap<String, DataTable>();
        var lists = folder.words();
        for (var path : folder.wordHashes().keySet()) {
            var name = WordLists.name(path);
            words.put(name.substring(0, name.lastIndexOf('.')), WordTables.of(lists.list(name)));
        }
        return words;
    }

    private static Map<String, DataTable> examples(RulesFolder folder, List<Problem> problems) {
        var examples = new TreeMap<String, DataTable>();
        for (var path : folder.paths("", RuleFiles.SCENARIOS)) {
            try {
                examples.put(path, DataTable.read(path, path, folder.text(path)));
            } catch (IOException | IllegalStateException e) {
                problems.add(Problem.of(path, "cannot be read: " + e.getMessage()));
            }
        }
        return examples;
    }
}
