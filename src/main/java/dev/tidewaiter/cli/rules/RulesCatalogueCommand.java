package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.rulebook.model.Rule;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Lists the rules for people and for machines. */
@Command(name = "catalogue", description = "Lists every rule: what it asks, on whose authority, what it does not know.")
final class RulesCatalogueCommand implements Callable<Integer> {

    /** How to list them. */
    enum Layout {
        MD,
        HTML,
        CSV
    }

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption folder = new RulesFolderOption();

    @Option(names = "--format", paramLabel = "md|html|csv", defaultValue = "md", description = "Default: md.")
    private Layout format = Layout.MD;

    @Override
    public Integer call() throws IOException {
        var check = folder.check();
        if (check.rules().isEmpty()) {
            check.problems().forEach(spec.commandLine().getErr()::println);
            return ExitCode.WRONG_CALL;
        }
        spec.commandLine().getOut().print(text(check.version(), check.rules()));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private String text(String version, List<Rule> rules) {
        return switch (format) {
            case MD -> RuleCatalogue.markdown(version, rules);
            case HTML -> RuleCatalogue.html(version, rules);
            case CSV -> RuleCatalogue.csv(rules);
        };
    }
}
