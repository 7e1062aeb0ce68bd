package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.check.RulesCheck;
import java.io.IOException;
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
    enum CatalogueFormat {
        MD,
        HTML,
        CSV
    }

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption folder = new RulesFolderOption();

    @Option(names = "--format", paramLabel = "md|html|csv", defaultValue = "md", description = "Default: md.")
    private CatalogueFormat format = CatalogueFormat.MD;

    @Override
    public Integer call() throws IOException {
        var check = folder.check();
        var rulebook = check.rulebook();
        if (rulebook == null) {
            check.problems().forEach(spec.commandLine().getErr()::println);
            return ExitCode.WRONG_CALL;
        }
        spec.commandLine().getOut().print(text(check, rulebook));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private String text(RulesCheck check, Rulebook rulebook) throws IOException {
        return switch (format) {
            case MD -> RuleCatalogue.markdown(rulebook);
            case HTML -> CataloguePage.of(check, rulebook);
            case CSV -> RuleCatalogue.csv(rulebook);
        };
    }
}
