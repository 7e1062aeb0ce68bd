package dev.tidewaiter.cli.batch;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.DatabaseOption;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.InputFiles;
import dev.tidewaiter.cli.call.ListWords;
import dev.tidewaiter.cli.call.MadeDataFolder;
import dev.tidewaiter.cli.call.OwnershipOption;
import dev.tidewaiter.cli.call.RulesDayOption;
import dev.tidewaiter.cli.call.RunOptions;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.nightly.FilesOfNight;
import dev.tidewaiter.nightly.NightJob;
import dev.tidewaiter.nightly.NightPlan;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.wordlist.InvalidWordList;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Screens many files without anyone watching, into the store and into files. */
@Command(
        name = "batch",
        sortOptions = false,
        description = {
            "Screens a night's records: folders of workbooks, CSV and JSON Lines, packed with gzip or not.",
            "Cut off at any moment, it goes on where it was when it is called again. One night runs at a time; the desk may"
                    + " run beside it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, and nothing unanswered at or over --fail-on",
            "1:something unanswered is at or over --fail-on",
            "2:the call is wrong, or a night is running already; nothing was screened",
            "3:some file or row could not be read; all others were screened",
            "4:the counts do not reconcile; nothing of the run is to be used",
            "6:the night stopped before its end; the same call goes on with it"
        },
        footer = {
            "%nExamples:",
            "  tidewaiter batch /data/records --out /data/screened --fail-on HOLD",
            "  tidewaiter batch records.jsonl.gz --lists sdn/ --db jdbc:postgresql://db/tidewaiter",
            "  tidewaiter batch /data/records --dry-run --limit 1000"
        })
public final class BatchCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "Any of ${COMPLETION-CANDIDATES}, for each file. Default: jsonl.")
    private Set<OutputFormat> formats = EnumSet.of(OutputFormat.JSONL);

    @Mixin
    private RunOptions chosen = new RunOptions();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private RulesDayOption rulesDay = new RulesDayOption();

    @Option(names = "--limit", paramLabel = "N", description = "Screens the first N lines and reads no further.")
    private long limit = NightPlan.ALL;

    @Option(
            names = "--dry-run",
            description = "Reads and screens, says what would be written, and writes nothing at all.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        check();
        chosen.sources().rulesAsOf(rulesDay.day());
        var facts = chosen.facts();
        var files = chosen.files();
        var source = new FilesOfNight(source(), files.files(), !files.results().isEmpty());
        var plan = new NightPlan(source, chosen.out(), formats, facts, limit, chosen.threads());
        var command = spec.commandLine();
        var words = new BatchWords(command, chosen.ticker(command.getErr()), chosen.quiet(), chosen.out());
        files.shownLeftOut().forEach(words::note);
        if (dryRun) {
            try (var engine = engines(words, files, new ArrayList<>()).apply(today())) {
                int code = new DryRun(plan, engine, words, chosen.failOn()).call();
                return chosen.exitCode(source.passesOver() || code == ExitCode.UNREADABLE, code == ExitCode.FOUND);
            }
        }
        return night(plan, files, words);
    }

    private void check() {
        chosen.check();
        if (limit < 1) {
            throw new CallFailed(ExitCode.WRONG_CALL, "--limit must be 1 or more.");
        }
    }

    private int night(NightPlan plan, InputFiles files, BatchWords words) throws IOException {
        chosen.makeOut();
        var clock = Clock.system(ZoneId.systemDefault());
        var data = MadeDataFolder.at(chosen.sources().dataFolder());
        var address = database.address(data);
        var unchecked = new ArrayList<String>();
        try (var store = database.open(address)) {
            var audit = new AuditLog(store, clock, data.auditHeads());
            var result = new NightJob(store, address, audit, clock, unchecked)
                    .run(plan, engines(words, files, unchecked), words, List.of(words));
            return result.unreconciled().isEmpty()
                    ? chosen.exitCode(result.incomplete(), result.reaches(chosen.failOn()))
                    : ExitCode.NOT_RECONCILED;
        } catch (NightJob.NightRuns running) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(running.getMessage()));
        } catch (CallFailed | InvalidWordList call) {
            throw call;
        } catch (IOException | RuntimeException failed) {
            throw new CallFailed(ExitCode.BROKEN_OFF, NightJob.stopped(failed), failed);
        }
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.systemDefault()));
    }

    /** Loads the engine; which own parties stay in force, and what of the lists could not be read, is told once. */
    private Function<LocalDate, Engine> engines(BatchWords words, InputFiles files, List<String> unchecked) {
        return day -> {
            try {
                var sources = chosen.sources();
                var rulebook = chosen.rulebook();
                var lists = sources.inForce(rulebook);
                unchecked.clear();
                unchecked.addAll(ListWords.ownParties(lists, sources.refusals().isEmpty()));
                var designations = chosen.designations(rulebook, lists, day);
                unchecked.addAll(chosen.leftOut());
                unchecked.forEach(words::note);
                unchecked.addAll(files.toldLeftOut());
                lists.all().forEach(list -> unchecked.addAll(list.notes()));
                var engine = Engine.of(
                        ManifestReader.of(rulebook.words().lists()),
                        rulebook,
                        designations,
                        day,
                        sources.unreadLists());
                words.owners(OwnershipOption.summary(designations));
                words.start(engine.basis());
                return engine;
            } catch (InvalidWordList wrong) {
                throw new CallFailed(
                        ExitCode.WRONG_CALL,
                        "The rulebook is not valid; nothing was screened.%n%s".formatted(wrong.getMessage()));
            }
        };
    }

    /** What is compared from night to night: the places that were named, whatever is in them. */
    private String source() {
        return chosen.inputs().stream()
                .map(path -> path.toAbsolutePath().normalize().toString())
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
