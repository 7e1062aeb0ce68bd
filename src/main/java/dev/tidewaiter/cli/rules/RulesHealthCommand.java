package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.report.health.ReturnedResults;
import dev.tidewaiter.report.health.RuleHealth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how rules do, by results and by what officers decided. */
@Command(
        name = "health",
        sortOptions = false,
        description = {
            "Counts in past results how often each rule fired, and in returned workbooks how often what it found was"
                    + " confirmed (block, release: permitted), dismissed (release: false hit) or left open (hold, escalate). Names rules that never fire,"
                    + " fire very often, are mostly dismissed, rest on law that is to be verified, or whose review date has"
                    + " passed.",
            "A decision is about a row: where several rules spoke on it, it counts for each. Ends with 3 when a result"
                    + " could not be read; the others are counted."
        },
        footer = {
            "%nExamples:",
            "  tidewaiter rules health screened",
            "  tidewaiter rules health may.findings.jsonl may.screened.xlsx --often 10"
        })
final class RulesHealthCommand implements Callable<Integer> {

    /** How to show it. */
    enum HealthFormat {
        TEXT,
        JSON
    }

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "RESULTS",
            arity = "1..*",
            description = "Results: NAME.findings.jsonl, returned workbooks, or folders of both.")
    private List<Path> inputs = new ArrayList<>();

    @Mixin
    private RulesFolderOption folder = new RulesFolderOption();

    @Option(
            names = "--often",
            paramLabel = "PERCENT",
            defaultValue = "20",
            description = "A rule on more lines than this fires very often. Default: ${DEFAULT-VALUE}.")
    private double often = 20;

    @Option(
            names = "--dismissed",
            paramLabel = "PERCENT",
            defaultValue = "" + RuleHealth.Bounds.USUAL_DISMISSED,
            description =
                    "A rule of whose decisions so many released it is mostly dismissed. Default: ${DEFAULT-VALUE}.")
    private double dismissed = RuleHealth.Bounds.USUAL_DISMISSED;

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "" + RuleHealth.Bounds.USUAL_LEAST,
            description = "Decisions that this must rest on. Default: ${DEFAULT-VALUE}.")
    private int least = RuleHealth.Bounds.USUAL_LEAST;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "Default: text.")
    private HealthFormat format = HealthFormat.TEXT;

    @Override
    public Integer call() throws IOException {
        var rulebook = folder.rulebook();
        var counts = ReturnedResults.read(files());
        var health = RuleHealth.of(
                rulebook,
                counts,
                rulebook.files().contents().reviewDays(),
                new RuleHealth.Bounds(often, dismissed, Math.max(1, least), LocalDate.now(ZoneId.systemDefault())));
        var out = spec.commandLine().getOut();
        out.print(format == HealthFormat.JSON ? HealthText.json(rulebook, health) : HealthText.of(rulebook, health));
        out.flush();
        counts.problems().forEach(spec.commandLine().getErr()::println);
        return counts.problems().isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
    }

    private List<Path> files() throws IOException {
        var files = new TreeSet<Path>();
        for (var input : inputs) {
            if (!Files.exists(input)) {
                throw new CallFailed(
                        ExitCode.WRONG_CALL, "There is no %s. Name results, or a folder of them.".formatted(input));
            } else if (Files.isDirectory(input)) {
                try (var inside = Files.walk(input)) {
                    inside.filter(Files::isRegularFile)
                            .filter(file -> isResult(file.toString()))
                            .forEach(files::add);
                }
            } else {
                files.add(input);
            }
        }
        if (files.isEmpty()) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "There are no results in %s: neither NAME%s nor NAME%s. Screen files first, or name another folder."
                            .formatted(inputs.get(0), ReturnedResults.LINES, ReturnedResults.WORKBOOK));
        }
        return List.copyOf(files);
    }

    private static boolean isResult(String name) {
        return name.endsWith(ReturnedResults.LINES)
                || name.endsWith(ReturnedResults.WORKBOOK)
                || name.endsWith(".screened.xls");
    }
}
