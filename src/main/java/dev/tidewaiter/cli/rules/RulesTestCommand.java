package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.ExitCode;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** Runs every scenario and shows what each rule said. */
@Command(
        name = "test",
        description = "Runs every scenario and shows what each rule said. Ends with 2 when one came out otherwise.")
final class RulesTestCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption folder = new RulesFolderOption();

    @Override
    public Integer call() throws IOException {
        var check = folder.check();
        var out = spec.commandLine().getOut();
        check.problems().forEach(out::println);
        for (var outcome : check.outcomes()) {
            out.printf(
                    "%s %-5s %-40s %-12s %s%n",
                    outcome.asExpected() ? "ok " : "BAD",
                    outcome.scenario().rule(),
                    outcome.scenario().name(),
                    outcome.answer(),
                    outcome.asExpected()
                            ? outcome.words()
                            : "should give %s: %s"
                                    .formatted(
                                            outcome.scenario().expect(),
                                            outcome.scenario().why()));
        }
        out.printf(
                "%d passed, %d failed%n",
                check.outcomes().size() - check.failed().size(), check.failed().size());
        return check.problems().isEmpty() && check.failed().isEmpty() ? ExitCode.DONE : ExitCode.WRONG_CALL;
    }
}
