package dev.tidewaiter.cli.casework;

import dev.tidewaiter.casework.store.Backup;
import dev.tidewaiter.casework.store.Backup.NoBackup;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.DataFolderBefore;
import dev.tidewaiter.cli.call.DataOption;
import dev.tidewaiter.cli.call.DatabaseOption;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.MadeDataFolder;
import dev.tidewaiter.cli.call.TerminalText;
import dev.tidewaiter.service.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
        var before = DataFolderBefore.of(new DataFolder(data.folder()));
        boolean restored = false;
        try {
            int code = restored();
            restored = true;
            return code;
        } finally {
            if (!restored) { // or the next one would stumble over it
                putBack(before);
            }
        }
    }

    private static void putBack(DataFolderBefore before) throws IOException {
        if (before.wasThere()) {
            before.putBack();
        } else {
            FileSystemUtils.deleteRecursively(before.folder().root());
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
}
