package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.InputFiles;
import dev.tidewaiter.cli.call.OutFile;
import dev.tidewaiter.cli.call.Sources;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.report.account.SimulationView;
import dev.tidewaiter.report.page.SimulationPage;
import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.TouchedRules;
import dev.tidewaiter.rulebook.change.RulebookChange;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.screening.Options;
import dev.tidewaiter.screening.simulation.SimulatedLine;
import dev.tidewaiter.screening.simulation.Simulation;
import dev.tidewaiter.screening.simulation.SimulationCounts;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens past files with two rulebooks and shows where they differ. */
@Command(
        name = "simulate",
        sortOptions = false,
        description = {
            "Screens past files with the rules as they were and as they are, and shows what a change does before it"
                    + " counts: which lines get another verdict, by which rule, and what in the change is the cause.",
            "Only the rules that the change touches are asked about every line. Nothing is decided or stored. Ends with"
                    + " 0 when all files could be read, 3 when one could not."
        },
        footer = {
            "%nExamples:",
            "  tidewaiter rules simulate --before rules-of-october --after rules may.xlsx june.csv",
            "  tidewaiter rules simulate --before 2026-11-25.1 --after rules shipments --format html --out change.html"
        })
final class RulesSimulateCommand implements Callable<Integer> {

    /** How to show it. */
    enum SimulationFormat {
        TEXT,
        HTML
    }

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Past manifests, or folders of them.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--before",
            required = true,
            paramLabel = "DIR|VERSION",
            description = "The rules as they were: a folder, or a version kept in the history of --rules.")
    private String before = "";

    @Option(names = "--after", required = true, paramLabel = "DIR|VERSION", description = "The rules as they are.")
    private String after = "";

    @Option(names = "--format", paramLabel = "text|html", defaultValue = "text", description = "Default: text.")
    private SimulationFormat format = SimulationFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes it there. Default: it is printed.")
    private @Nullable Path out;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many changed lines are shown; all are counted. Default: ${DEFAULT-VALUE}.")
    private int most = 200;

    @Option(names = "--whole", description = "Asks every rule about every line, whatever the change touches; slower.")
    private boolean whole;

    @Option(names = "--threads", paramLabel = "N", description = "Lines judged at once. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Sources sources = new Sources();

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || most < 0) {
            throw new CallFailed(ExitCode.WRONG_CALL, "--threads takes 1 or more, --most 0 or more.");
        }
        var target = out == null ? null : OutFile.at(out, inputs);
        var found = InputFiles.of(inputs, Path.of("screened"));
        found.shownLeftOut().forEach(spec.commandLine().getErr()::println);
        var files = List.copyOf(found.files().keySet());
        var history = sources.rulesFolder();
        var old = new RulesPlace(before, history).rulebook();
        var now = new RulesPlace(after, history).rulebook();
        var change = RulebookChange.between(old.files().contents(), now.files().contents());
        var touched = TouchedRules.of(old, now, change);
        var view = run(files, old, now, change, touched);
        var text = format == SimulationFormat.HTML ? SimulationPage.of(view) : SimulationText.of(view);
        if (target == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } else {
            target.write(writer -> writer.write(text));
        }
        view.unread().forEach(spec.commandLine().getErr()::println);
        return view.unread().isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
    }

    private SimulationView run(
            List<Path> files, Rulebook old, Rulebook now, RulebookChange change, TouchedRules touched)
            throws IOException {
        var today = LocalDate.now(ZoneId.systemDefault());
        var counts = new SimulationCounts();
        var shown = new ArrayList<SimulatedLine>();
        var unread = new ArrayList<String>();
        long started = System.nanoTime();
        if (whole || !touched.causes().isEmpty() || touched.reading() || touched.lawBegins()) {
            try (var simulation = new Simulation(
                    side(old, today),
                    side(now, today),
                    touched,
                    new Options(AsOf.shipment(today), false),
                    threads,
                    whole)) {
                for (var file : files) {
                    try {
                        simulation.screen(file, counts, line -> {
                            if (shown.size() < most) {
                                shown.add(line);
                            }
                        });
                    } catch (UnreadableFile refused) {
                        unread.add(String.valueOf(refused.getMessage()));
                    }
                }
                var failure = simulation.firstFailure();
                if (failure != null) {
                    unread.add("The program failed on a line, which stands as CANNOT_CHECK: " + failure.getMessage());
                }
            } catch (InvalidRulebook invalid) {
                throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(invalid.getMessage()));
            }
        }
        var known = new ArrayList<>(old.rules());
        known.addAll(now.rules());
        var effort = new SimulationView.Effort(
                files.size(), whole || touched.reading() || touched.lawBegins(), System.nanoTime() - started);
        return SimulationView.of(change, touched, known, effort, new SimulationView.Outcome(counts, shown, unread));
    }

    private Simulation.Side side(Rulebook rulebook, LocalDate today) {
        var lists = sources.inForce(rulebook);
        return new Simulation.Side(
                rulebook,
                rulebook.designations(lists.all(), today, sources.indexes()),
                ManifestReader.of(rulebook.words().lists()));
    }
}
