package dev.tidewaiter.cli.lists;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.designation.snapshot.ListImport;
import dev.tidewaiter.designation.snapshot.ListImport.Given;
import dev.tidewaiter.designation.snapshot.PartReasons;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes lists that somebody downloaded into the data folder. */
@Command(
        name = "import",
        sortOptions = false,
        description = {
            "Takes lists as published into the data folder: files, or folders with all files of an edition. They are in force from"
                    + " then on.",
            "Refused is what is empty, cut off or no list, and what has far fewer entries than the edition in force; that one stays"
                    + " then. What is older is kept as history."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every list is in force now, or was already",
            "2:the call is wrong, or another import does not end; nothing was changed",
            "3:something was refused, is older than what is in force, or has rows that were left out; all others were taken in"
        },
        footer = {
            "%nExamples:",
            "  tidewaiter lists import downloads/sdn",
            "  tidewaiter lists import consolidated.csv eu.xml --data /var/lib/tidewaiter"
        })
final class ListsImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "What to take in.")
    private List<Path> inputs = new ArrayList<>();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--force",
            description =
                    "Puts in force also what is far shorter or older than the edition in force. What is no list at all is"
                            + " refused all the same.")
    private boolean force;

    @Mixin
    private PartialOption partial = new PartialOption();

    @Override
    public Integer call() {
        for (var input : inputs) {
            if (!Files.exists(input)) {
                throw new CallFailed(
                        ExitCode.WRONG_CALL, "There is no %s. Check the name; nothing was changed.".formatted(input));
            }
        }
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var given = inputs.stream().map(Given::new).toList();
        var kept = store.store();
        var work = new ListImport(kept, StoreOption.clock(), force, () -> {
                    err.println("Another import is running in this data folder; this one begins when that ends.");
                    err.flush();
                })
                .orPartial(partial.isAllowed());
        return new ImportWords(out, err, PartReasons.of(kept)).tell(StoreOption.told(() -> work.of(given)));
    }
}
