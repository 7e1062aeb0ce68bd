package dev.tidewaiter.rulebook;

import dev.tidewaiter.cache.SoftRecent;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.Parameters;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.TableFiles;
import dev.tidewaiter.wordlist.WordLists;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The tables of rulebooks that were loaded before. Rules are loaded again after a change of one file, which mostly is none of a table, and
 * reading and checking all tables takes longer than all else of it. Only tables with which nothing is wrong are remembered. Safe for
 * threads.
 */
final class KnownTables {

    /** Those in force, and some that are tried beside them. */
    private static final int MOST = 4;

    private static final SoftRecent<String, LoadedTables> KNOWN = new SoftRecent<>(MOST);

    private KnownTables() {}

    /**
     * The tables of a folder, now or from before.
     *
     * @param load reads them and looks at them as the policy has it
     */
    static LoadedTables of(RulesFolder folder, Lock lock, LoadPolicy policy, Supplier<LoadedTables> load) {
        var lookedAt = lookedAt(folder, lock, policy);
        var known = KNOWN.get(lookedAt);
        if (known != null) {
            return known;
        }
        var tables = load.get();
        if (tables.problems().isEmpty()) {
            KNOWN.put(lookedAt, tables);
        }
        return tables;
    }

    /** All that they are read from and held against. A workbook is read in place of its twins where the lock does not know it. */
    private static String lookedAt(RulesFolder folder, Lock lock, LoadPolicy policy) {
        boolean checked = policy.checksAll() || TableFiles.isEdited(folder, lock);
        var files = new TreeMap<String, String>();
        folder.fileHashes().forEach((path, hash) -> {
            if (path.startsWith(TableFiles.FOLDER)
                    || path.startsWith(Parameters.FOLDER)
                    || (checked && path.startsWith(WordLists.FOLDER))) {
                files.put(path, hash + (folder.isEdited(path, lock) ? " edited" : ""));
            }
        });
        return policy.checksAll() + " " + checked + " " + files;
    }
}
