package dev.tidewaiter.cli.casework;

import dev.tidewaiter.casework.store.Backup;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.FileFault;
import dev.tidewaiter.cli.call.TerminalText;
import dev.tidewaiter.files.OutputFile;
import dev.tidewaiter.screening.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything that the service keeps into one file. */
@Command(
        name = "backup",
        sortOptions = false,
        description =
                "Writes the database, the uploads and their results into one zip file, as they stand at one moment. The"
                        + " service may run. The settings and the lists are left out.",
        footer = {"%nExample:", "  tidewaiter backup tidewaiter-2026-11-26.zip --data /var/lib/tidewaiter"})
public final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The zip file to write.")
    private Path file = Path.of("");

    @Mixin
    private HeldDatabase held = new HeldDatabase();

    @Override
    public Integer call() throws SQLException {
        var data = held.folder();
        try (var database = held.open();
                var out = OutputFile.begin(file.toAbsolutePath().normalize())) {
            forItsOwnerOnly(out.part());
            var content = new Backup(database)
                    .writeTo(
                            out.stream(),
                            Program.running().title(),
                            data.root(),
                            data.auditHeads(),
                            new KeptFiles(data)::of);
            boolean replaces = Files.exists(file);
            out.keep();
            if (replaces) {
                spec.commandLine().getErr().printf("The %s that was there is replaced.%n", file);
            }
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s holds %s of %s and %s.%n",
                            file,
                            TerminalText.counted(content.allRows(), "row"),
                            TerminalText.counted(content.rows().size(), "table"),
                            TerminalText.counted(content.files(), "file"));
            return ExitCode.DONE;
        } catch (IOException failed) {
            throw new CallFailed(
                    ExitCode.UNREADABLE,
                    "There is no backup: %s. See that this account may read %s and write %s, and that the disk has room."
                            .formatted(FileFault.of(failed), data.root(), file));
        }
    }

    /** It holds the hashes of passwords, and what was uploaded. */
    private static void forItsOwnerOnly(Path zip) throws IOException {
        if (Files.getFileStore(zip).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(zip, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
