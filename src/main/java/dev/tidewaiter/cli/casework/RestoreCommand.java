package dev.tidewaiter.cli.casework;

import dev.tidewaiter.casework.store.Backup;
import dev.tidewaiter.casework.store.Backup.NoBackup;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.DataOption;
import dev.tidewaiter.cli.call.DatabaseOption;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.MadeDataFolder;
import dev.tidewaiter.cli.call.TerminalText;
import dev.tidewaiter.service.DataFolder;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings back what {@code backup} wrote. */
@Command(
        name = "restore",
        sortOptions = false,
        description =
                "Restores a backup into a new data folder, or a new PostgreSQL database; whichever it was made from."
                        + " What is there already is never overwritten.",
        footer = {"%nExample:", "  tidewaiter restore tidewaiter-2026-11-26.zip --data /var/lib/tidewaiter-new"})
public final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The zip file that backup wrote.")
    private Path file = Path.of("");

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() throws IOException, SQLException {
        if (!Files.isRegularFile(file)) {
            throw new CallFailed(ExitCode.WRONG_CALL, "There is no file %s to restore from.".formatted(file));
        }
        var before = Before.of(new DataFolder(data.folder()));
        boolean restored = false;
        try {
            int code = restored();
            restored = true;
            return code;
        } finally {
            if (!restored) {
                before.putBack();
            }
        }
    }

    private int restored() throws IOException, SQLException {
        var folder = MadeDataFolder.at(data.folder());
        try (var store = database.open(database.address(folder))) {
            var content = new Backup(store).restore(file, folder.root());
            spec.commandLine()
                    .getOut()
                    .printf(
                            "Restored %s and %s into %s. Verify them: tidewaiter audit verify.%n",
                            TerminalText.counted(content.allRows(), "row"),
                            TerminalText.counted(content.files(), "file"),
                            folder.root());
            return ExitCode.DONE;
        } catch (NoBackup none) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(none.getMessage()));
        }
    }

    /** What was there before: a restore that is refused leaves nothing behind that the next one would stumble over. */
    private record Before(DataFolder folder, boolean wasThere, boolean hadDatabase) {

        private static final List<String> DATABASE =
                List.of("tidewaiter.db", "tidewaiter.db-wal", "tidewaiter.db-shm", "tidewaiter.db-journal");

        static Before of(DataFolder folder) {
            return new Before(
                    folder,
                    Files.exists(folder.root()),
                    Files.exists(folder.root().resolve("tidewaiter.db")));
        }

        void putBack() throws IOException {
            if (!wasThere) {
                FileSystemUtils.deleteRecursively(folder.root());
            } else if (!hadDatabase) {
                for (var file : DATABASE) {
                    Files.deleteIfExists(folder.root().resolve(file));
                }
                for (var made : List.of(folder.jobs(), folder.uploads())) {
                    removeIfEmpty(made);
                }
            }
        }

        private static void removeIfEmpty(Path made) throws IOException {
            try {
                Files.deleteIfExists(made);
            } catch (DirectoryNotEmptyException used) {
                // it was there before, or holds what somebody wants to look at
            }
        }
    }
}
