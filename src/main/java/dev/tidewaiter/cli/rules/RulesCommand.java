package dev.tidewaiter.cli.rules;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** What a rule owner does with the rules folder. */
@Command(
        name = "rules",
        description =
                "Checks the rules, runs their scenarios, lists them, shows what changed and what a change does, and how rules do.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesCatalogueCommand.class,
            RulesFactsCommand.class,
            RulesNewCommand.class,
            RulesRetireCommand.class,
            RulesDiffCommand.class,
            RulesSimulateCommand.class,
            RulesHealthCommand.class
        })
public final class RulesCommand implements Runnable {

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Say what to do: check, test, catalogue, facts, new, retire, diff, simulate or health.");
    }
}
