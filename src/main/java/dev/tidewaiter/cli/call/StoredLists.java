package dev.tidewaiter.cli.call;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.party.LinkageRule;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.designation.snapshot.StoreReading;
import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.SearchRules;
import dev.tidewaiter.screening.Program;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The lists that a data folder holds. */
public final class StoredLists {

    private StoredLists() {}

    /**
     * The store of a data folder, which need not be there.
     *
     * @param rules      the rules folder; null for the program's own rules
     * @param words      the words of those rules
     * @param wholeShare the part of its known entries that a list must at least have to be the whole one
     */
    public static SnapshotStore in(Path dataFolder, @Nullable Path rules, WordLists words, double wholeShare) {
        return new SnapshotStore(
                dataFolder.resolve("lists"),
                new StoreReading(words, wholeShare, () -> oneParty(rules, words), readBy(rules)));
    }

    private static LinkageRule oneParty(@Nullable Path rules, WordLists words) {
        try {
            return LinkageRule.of(SearchRules.matchThresholds(rules, LocalDate.now(ZoneId.systemDefault())), words);
        } catch (InvalidRulebook invalid) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(invalid.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has read a list: another program, or one with other words, may read its files in another way. */
    private static String readBy(@Nullable Path rules) {
        var program = Program.running();
        return program.title() + " " + program.sha256()
                + (program.sha256().length() < 64 ? " " + newest(classes()) : "")
                + (rules == null
                        ? ""
                        : " " + newest(rules.resolve("words").resolve("designation")) + " "
                                + newest(rules.resolve("parameters")));
    }

    /** Where the readers of lists were compiled to; null where they are packed. */
    private static @Nullable Path classes() {
        var place = ListSnapshot.class.getResource("ListSnapshot.class");
        try {
            return place != null && place.getProtocol().equals("file")
                    ? Path.of(place.toURI()).getParent()
                    : null;
        } catch (URISyntaxException packed) {
            return null;
        }
    }

    /** When a folder was last changed and how much is in it, as hashing it would take longer. */
    private static String newest(@Nullable Path folder) {
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (var files = Files.list(folder)) {
            long newest = 0;
            long size = 0;
            for (var file : files.toList()) {
                newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
                size += Files.size(file);
            }
            return folder + " " + newest + " " + size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
