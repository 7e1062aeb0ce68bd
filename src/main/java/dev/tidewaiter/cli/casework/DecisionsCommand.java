package dev.tidewaiter.cli.casework;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with decisions. */
@Command(
        name = "decisions",
        description = "Brings decisions into the service.",
        subcommands = DecisionsImportCommand.class,
        synopsisSubcommandLabel = "COMMAND")
public final class DecisionsCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: import.");
    }
}
