package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.rulebook.check.RulesCheck;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Says what is wrong with the rules, and where. */
@Command(
        name = "check",
        description = "Lints and compiles the rules, runs every scenario, and says what is wrong and where."
                + " Ends with 2 when something is.")
final class RulesCheckCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption folder = new RulesFolderOption();

    @Option(
            names = "--lock",
            description = "When nothing else is wrong, write versions.lock with a new version,"
                    + " and the CSV files of changed workbooks (or the workbooks of changed CSV files).")
    private boolean lock;

    @Override
    public Integer call() throws IOException {
        var wrongWords = ManifestReader.problems(folder.words());
        var check = lock && wrongWords.isEmpty() ? folder.lock() : folder.check();
        var out = spec.commandLine().getOut();
        wrongWords.forEach(out::println);
        check.problems().forEach(out::println);
        check.failed()
                .forEach(outcome -> out.printf(
                        "%s:%d, rule %s: \"%s\" should give %s (%s) and gives %s.%s%n",
                        outcome.scenario().file(),
                        outcome.scenario().row(),
                        outcome.scenario().rule(),
                        outcome.scenario().name(),
                        outcome.scenario().expect(),
                        outcome.scenario().why(),
                        outcome.answer(),
                        outcome.words().isEmpty() ? "" : " " + outcome.words()));
        check.unfired().forEach(rule -> out.printf("No scenario makes rule %s speak.%n", rule));
        check.unpassed().forEach(rule -> out.printf("No scenario leaves rule %s silent.%n", rule));
        check.unspoken().forEach(name -> out.printf("No scenario makes the condition \"%s\" speak.%n", name));
        check.unstilled()
                .forEach(name -> out.printf("No scenario of its rule keeps the condition \"%s\" silent.%n", name));
        boolean isClean = check.isClean() && wrongWords.isEmpty();
        out.printf(
                "%s: %s.%n",
                name(check),
                isClean
                        ? "%d rules, %d scenarios, all as expected"
                                .formatted(
                                        check.rules().size(), check.outcomes().size())
                        : "not as it should be; see above");
        return isClean ? ExitCode.DONE : ExitCode.WRONG_CALL;
    }

    /** Which rulebook was checked: more than one may be at hand, and one that does not load has no version. */
    private static String name(RulesCheck check) {
        var rulebook = check.rulebook();
        return rulebook == null
                ? "Rulebook in %s".formatted(check.source())
                : "Rulebook %s in %s (SHA-256 %s)".formatted(rulebook.version(), check.source(), rulebook.sha256());
    }
}
