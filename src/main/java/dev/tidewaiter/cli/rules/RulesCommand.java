package dev.tidewaiter.cli.rules;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** What a rule owner does with the rules folder. */
@Command(
        name = "rules",
        description =
                "Checks the rules, runs their scenarios, lists them, shows what changed and what a change does, and how rules do.",
        synopsisSubcommandLabel = "COMMAND")
public final class RulesCommand implements Runnable {

    /** In the order of the help page. */
    private static final List<Class<?>> COMMANDS = List.of(
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesCatalogueCommand.class,
            RulesFactsCommand.class,
            RulesNewCommand.class,
            RulesRetireCommand.class,
            RulesDiffCommand.class,
            RulesSimulateCommand.class,
            RulesHealthCommand.class);

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    /** What reads a call: with the command that is called alone, as reading all of them takes time; with all where that may matter. */
    public static CommandLine line(String... args) {
        var line = new CommandLine(new RulesCommand());
        var called = COMMANDS.stream()
                .filter(command -> args.length > 1
                        && args[0].equals("rules")
                        && command.getAnnotation(Command.class).name().equals(args[1]))
                .toList();
        (called.isEmpty() ? COMMANDS : called).forEach(command -> line.addSubcommand(command));
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Say what to do: check, test, catalogue, facts, new, retire, diff, simulate or health.");
    }
}
