package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.rulebook.change.ChangeWords;
import dev.tidewaiter.rulebook.change.RulebookChange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what one rulebook says that another does not. */
@Command(
        name = "diff",
        sortOptions = false,
        description = {
            "Shows what changed from one rules folder to another: rules, their conditions in words, rows of tables,"
                    + " words, parameters and scenarios, with counts.",
            "Ends with 0 when both could be read, whether they differ or not; with 3 when something in a folder could"
                    + " not be read, which is named, and the rest is compared."
        },
        footer = {
            "%nExamples:",
            "  tidewaiter rules diff rules-of-october rules",
            "  tidewaiter rules diff 2026-11-25.1 rules",
            "  tidewaiter rules diff rules-of-october rules --format json"
        })
final class RulesDiffCommand implements Callable<Integer> {

    /** How to show it. */
    enum DiffFormat {
        TEXT,
        JSON
    }

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description =
                    "The rules as they were: a folder, or a version kept in the history of --rules, or the one that the program was delivered with.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The rules as they are.")
    private String now = "";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The rules folder whose kept versions may be named. Default: ./rules.")
    private Path rules = Path.of("rules");

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "Default: text.")
    private DiffFormat format = DiffFormat.TEXT;

    @Override
    public Integer call() {
        var change =
                RulebookChange.between(new RulesPlace(old, rules).contents(), new RulesPlace(now, rules).contents());
        var out = spec.commandLine().getOut();
        out.print(format == DiffFormat.JSON ? RulesDiffJson.of(change) : ChangeWords.of(change));
        out.flush();
        var unread = new ArrayList<String>();
        List.of(change.was(), change.is())
                .forEach(contents -> contents.problems()
                        .forEach(problem -> unread.add("Not compared, in " + contents.source() + ": " + problem)));
        unread.forEach(spec.commandLine().getErr()::println);
        return unread.isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
    }
}
