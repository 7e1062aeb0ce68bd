package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.FileFault;
import dev.tidewaiter.rulebook.check.RuleDrafts;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a rule. */
@Command(
        name = "new",
        description =
                "Writes the beginning of a rule, on trial, and of its scenarios; then \"rules check\" names what is still to be said.")
final class RulesNewCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RulesFolderOption folder = new RulesFolderOption();

    @Parameters(index = "0", paramLabel = "ID", description = "Its id, a letter and two digits, such as X01.")
    private String id = "";

    @Option(names = "--title", required = true, paramLabel = "TEXT", description = "What it is called.")
    private String title = "";

    @Option(
            names = "--in",
            defaultValue = "goods",
            paramLabel = "FOLDER",
            description = "parties, routes, goods, end-use or documents. Default: goods.")
    private String place = "goods";

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try {
            RuleDrafts.begin(folder.folder(), id, title, place).forEach(path -> out.println("Wrote " + path));
        } catch (IOException wrong) {
            throw new CallFailed(ExitCode.WRONG_CALL, FileFault.of(wrong));
        }
        out.println("Fill in what is empty, write a scenario for each answer, and run \"tidewaiter rules check\".");
        out.flush();
        return ExitCode.DONE;
    }
}
