package dev.tidewaiter.cli.call;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.lists.ListsInForce;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.screening.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What may be chosen of any run over files: which files, against what, with which facts, how many lines at once. */
public final class RunOptions {

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "What to screen.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "./screened",
            description = "Where results go; nothing is written elsewhere. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("screened");

    @Mixin
    private Sources sources = new Sources();

    @Mixin
    private FactOptions given = new FactOptions();

    @Mixin
    private SignedRulesOption signed = new SignedRulesOption();

    @Mixin
    private OwnershipOption owners = new OwnershipOption();

    @Option(names = "--threads", paramLabel = "N", description = "Lines judged at once. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            converter = FailOn.class,
            description =
                    "Ends with 1 when a line is at or over BLOCK, HOLD, CANNOT_CHECK or REVIEW. In a batch a line"
                            + " that a decision in force answers does not count; nor do findings about a list, such as its age.")
    private @Nullable Verdict failOn;

    @Option(names = "--progress", description = "Shows progress also when stderr is no terminal.")
    private boolean progress;

    @Option(names = "--quiet", description = "Says only what went wrong.")
    private boolean quiet;

    /** Ends a call whose numbers or verdict make no sense; nothing is screened then. */
    public void check() {
        if (threads < 1) {
            throw new CallFailed(ExitCode.WRONG_CALL, "--threads must be 1 or more.");
        }
    }

    /** The places named in the call. */
    public List<Path> inputs() {
        return List.copyOf(inputs);
    }

    public InputFiles files() throws IOException {
        return InputFiles.of(inputs, out);
    }

    public Path out() {
        return out;
    }

    public Sources sources() {
        return sources;
    }

    /** What was given for all files; the rules are asked only where the destination is no country, as loading them takes its time. */
    public GivenFacts facts() {
        return given.facts(place -> sources.rulebook().namesDestination(place));
    }

    public int threads() {
        return threads;
    }

    public @Nullable Verdict failOn() {
        return failOn;
    }

    public boolean quiet() {
        return quiet;
    }

    /** Shows the progress on a terminal, elsewhere only where asked to. */
    public Ticker ticker(PrintWriter err) {
        return new Ticker(err, !quiet && (progress || CommandLine.Help.Ansi.AUTO.enabled()));
    }

    /** The rules of the call, signed where they must be. */
    public Rulebook rulebook() {
        var rulebook = sources.rulebook();
        signed.require(rulebook);
        return rulebook;
    }

    /** The lists, and the owners given beside them, as of a day. */
    public Designations designations(Rulebook rulebook, ListsInForce lists, LocalDate day) {
        return owners.with(rulebook.designations(lists.all(), day, sources.indexes()));
    }

    /** What of the lists and of the owners could not be read, each a sentence; empty before they were read. */
    public List<String> refused() {
        var refused = new ArrayList<>(sources.refusals());
        refused.addAll(owners.faults());
        return refused;
    }

    /** Besides, what is not held against though somebody may think so. */
    public List<String> leftOut() {
        var all = refused();
        all.addAll(sources.missing());
        return all;
    }

    /** How the call ends: with what could not be read before what was found. */
    public int exitCode(boolean incomplete, boolean reached) {
        if (incomplete || !refused().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        return reached ? ExitCode.FOUND : ExitCode.DONE;
    }

    /** Before anything is screened: a folder that cannot be written to would lose the work. */
    public void makeOut() {
        makeFolder(out);
    }

    /** Makes a folder that results go to; one that cannot be made ends the call. */
    public static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "Nothing can be written to %s (%s). Choose another place; nothing was screened."
                            .formatted(
                                    folder,
                                    failure instanceof FileAlreadyExistsException
                                            ? "a file of that name is there"
                                            : "the system refuses it"));
        }
    }
}
