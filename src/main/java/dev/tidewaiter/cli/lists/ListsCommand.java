package dev.tidewaiter.cli.lists;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is done with lists. */
@Command(
        name = "lists",
        description =
                "Looks after the lists that are screened against: fetches them, takes them in, shows what is held.",
        subcommands = {
            ListsImportCommand.class,
            ListsRefreshCommand.class,
            ListsStatusCommand.class,
            ListsShowCommand.class,
            ListsDiffCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "%nExamples:",
            "  tidewaiter lists refresh",
            "  tidewaiter lists import downloads/sdn",
            "  tidewaiter lists status",
            "  tidewaiter lists show OFAC-SDN 51298",
            "  tidewaiter lists diff OFAC-SDN"
        })
public final class ListsCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: refresh, import, status, show or diff.");
    }
}
