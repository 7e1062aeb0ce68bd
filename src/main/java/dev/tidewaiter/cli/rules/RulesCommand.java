package dev.tidewaiter.cli.rules;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** What a rule owner does with the rules folder. */
@Command(
        name = "rules",
        description = "Checks the rules, runs their scenarios, and lists them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RulesCheckCommand.class, RulesTestCommand.class, RulesCatalogueCommand.class})
public final class RulesCommand implements Runnable {

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: check, test or catalogue.");
    }
}
