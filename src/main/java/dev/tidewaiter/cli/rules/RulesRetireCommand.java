package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.FileFault;
import dev.tidewaiter.rulebook.check.RuleDrafts;
import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a rule out of use. */
@Command(
        name = "retire",
        description = "Moves a rule and its scenarios to the folder \"deprecated\" and notes there why it ended.")
final class RulesRetireCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption folder = new RulesFolderOption();

    @Parameters(index = "0", paramLabel = "ID", description = "The rule, such as X01.")
    private String id = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why it ended.")
    private String reason = "";

    @Option(names = "--replaced-by", paramLabel = "ID", description = "The rule that took its place.")
    private String replacedBy = "";

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        List<Problem> left;
        try {
            RuleDrafts.retire(folder.folder(), id, reason, replacedBy)
                    .forEach(path -> out.println("Moved " + path + " to deprecated"));
            left = RuleDrafts.left(folder.folder());
        } catch (IOException wrong) {
            throw new CallFailed(ExitCode.WRONG_CALL, FileFault.of(wrong));
        }
        if (!left.isEmpty()) {
            out.println("Before the rules can be locked, mend what is left:");
            left.forEach(out::println);
            out.println("To keep the rule after all, move its files back out of deprecated.");
        }
        out.println(
                "Now run \"tidewaiter rules check --lock\" with the reason; a rule that may not be switched off needs two names.");
        out.flush();
        return ExitCode.DONE;
    }
}
