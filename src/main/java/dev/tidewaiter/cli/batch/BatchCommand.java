package dev.tidewaiter.cli.batch;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.DatabaseOption;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.FactOptions;
import dev.tidewaiter.cli.call.InputFiles;
import dev.tidewaiter.cli.call.ListWords;
import dev.tidewaiter.cli.call.MadeDataFolder;
import dev.tidewaiter.cli.call.OwnershipOption;
import dev.tidewaiter.cli.call.SignedRulesOption;
import dev.tidewaiter.cli.call.Sources;
import dev.tidewaiter.cli.call.Ticker;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.nightly.NightJob;
import dev.tidewaiter.nightly.NightPlan;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.wordlist.InvalidWordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "4:the counts do not reconcile; nothing of the run is to be used"
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

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "What to screen.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "./screened",
            description = "Where results go. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("screened");

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "Any of ${COMPLETION-CANDIDATES}, for each file. Default: jsonl.")
    private Set<OutputFormat> formats = EnumSet.of(OutputFormat.JSONL);

    @Mixin
    private Sources sources = new Sources();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private FactOptions given = new FactOptions();

    @Mixin
    private SignedRulesOption signed = new SignedRulesOption();

    @Mixin
    private OwnershipOption owners = new OwnershipOption();

    @Option(names = "--limit", paramLabel = "N", description = "Screens the first N lines and reads no further.")
    private long limit = NightPlan.ALL;

    @Option(
            names = "--dry-run",
            description = "Reads and screens, says what would be written, and writes nothing at all.")
    private boolean dryRun;

    @Option(names = "--threads", paramLabel = "N", description = "Lines judged at once. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description = "Ends with 1 when a line that no decision in force answers is at or over BLOCK, HOLD,"
                    + " CANNOT_CHECK or REVIEW.")
    private @Nullable Verdict failOn;

    @Option(names = "--progress", description = "Shows progress also when stderr is no terminal.")
    private boolean progress;

    @Option(names = "--quiet", description = "Says only what went wrong.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        check();
        var facts = given.facts();
        var files = InputFiles.of(inputs, out);
        var plan = new NightPlan(source(), files.files(), out, formats, facts, limit, threads);
        var words = new BatchWords(
                spec.commandLine(),
                new Ticker(spec.commandLine().getErr(), !quiet && (progress || CommandLine.Help.Ansi.AUTO.enabled())),
                quiet);
        words.leftOut(files.leftOut());
        if (dryRun) {
            try (var engine = engines(words, new ArrayList<>()).apply(today())) {
                int code = new DryRun(plan, engine, words, failOn).call();
                return owners.faults().isEmpty() ? code : ExitCode.UNREADABLE;
            }
        }
        return night(plan, words);
    }

    private void check() {
        if (threads < 1 || limit < 1) {
            throw new CallFailed(ExitCode.WRONG_CALL, "--threads and --limit must be 1 or more.");
        }
        if (failOn == Verdict.CLEAR) {
            throw new CallFailed(ExitCode.WRONG_CALL, "--fail-on takes BLOCK, HOLD, CANNOT_CHECK or REVIEW.");
        }
    }

    private int night(NightPlan plan, BatchWords words) throws IOException {
        makeOut();
        var clock = Clock.system(ZoneId.systemDefault());
        var data = MadeDataFolder.at(sources.dataFolder());
        var address = database.address(data);
        var unchecked = new ArrayList<String>();
        try (var store = database.open(address)) {
            var audit = new AuditLog(store, clock, data.auditHeads());
            var result =
                    new NightJob(store, address, audit, clock, unchecked).run(plan, engines(words, unchecked), words);
            words.end(result, out);
            return !result.unreconciled().isEmpty()
                    ? ExitCode.NOT_RECONCILED
                    : result.incomplete()
                                    || !sources.refusals().isEmpty()
                                    || !owners.faults().isEmpty()
                            ? ExitCode.UNREADABLE
                            : result.reaches(failOn) ? ExitCode.FOUND : ExitCode.DONE;
        } catch (NightJob.NightRuns running) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(running.getMessage()));
        }
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.systemDefault()));
    }

    /** Loads the engine; which own parties stay in force, and what of the lists could not be read, is told once. */
    private Function<LocalDate, Engine> engines(BatchWords words, List<String> unchecked) {
        return day -> {
            try {
                var rulebook = sources.rulebook();
                signed.require(rulebook);
                var lists = sources.inForce(rulebook);
                unchecked.clear();
                unchecked.addAll(ListWords.ownParties(lists));
                unchecked.addAll(sources.refusals());
                unchecked.addAll(sources.missing());
                var designations = owners.with(rulebook.designations(lists.all(), day, sources.indexes()));
                unchecked.addAll(owners.faults());
                unchecked.forEach(words::note);
                lists.all().forEach(list -> unchecked.addAll(list.notes()));
                var engine = Engine.of(ManifestReader.of(sources.words()), rulebook, designations, day);
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
        return inputs.stream()
                .map(path -> path.toAbsolutePath().normalize().toString())
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void makeOut() {
        try {
            Files.createDirectories(out);
        } catch (IOException failure) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "Nothing can be written to %s. Choose another place; nothing was screened.".formatted(out));
        }
    }
}
