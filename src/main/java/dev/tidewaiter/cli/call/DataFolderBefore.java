package dev.tidewaiter.cli.call;

import dev.tidewaiter.files.DurableFiles;
import dev.tidewaiter.service.DataFolder;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stood in a data folder before a command that may be refused: then what the command has made goes again.
 *
 * @param folder the folder
 * @param there  of it and of what a command makes there by itself, what was there
 */
public record DataFolderBefore(DataFolder folder, Set<Path> there) {

    private static final List<String> JOURNALS = List.of("-wal", "-shm", "-journal");

    /** As it stands now. */
    public static DataFolderBefore of(DataFolder folder) {
        return new DataFolderBefore(
                folder,
                Stream.of(
                                folder.root(),
                                folder.database(),
                                folder.jobs(),
                                folder.uploads(),
                                folder.lock(),
                                folder.indexes())
                        .filter(Files::exists)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the folder was there. */
    public boolean wasThere() {
        return there.contains(folder.root());
    }

    /** Whether it holds an embedded database that it did not hold. */
    public boolean hasNewDatabase() {
        return !there.contains(folder.database()) && Files.exists(folder.database());
    }

    /** Takes away what was made since, but no folder that holds anything. */
    public void putBack() throws IOException {
        if (!there.contains(folder.database())) {
            for (var end : JOURNALS) {
                Files.deleteIfExists(
                        folder.database().resolveSibling(folder.database().getFileName() + end));
            }
            Files.deleteIfExists(folder.database());
        }
        if (!there.contains(folder.indexes())) { // made anew at any start
            DurableFiles.delete(folder.indexes());
        }
        for (var made : List.of(folder.jobs(), folder.uploads(), folder.lock(), folder.root())) {
            if (!there.contains(made)) {
                removeUnlessUsed(made);
            }
        }
    }

    private static void removeUnlessUsed(Path made) throws IOException {
        try {
            Files.deleteIfExists(made);
        } catch (DirectoryNotEmptyException used) {
            // it holds what somebody wants to look at
        }
    }
}
