package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.RulebookSeal;
import dev.tidewaiter.rulebook.check.CheckReport;
import dev.tidewaiter.rulebook.check.Removals;
import dev.tidewaiter.rulebook.check.RulesCheck;
import dev.tidewaiter.rulebook.model.SignOff;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with the rules, and where. */
@Command(
        name = "check",
        sortOptions = false,
        description = {
            "Lints and compiles the rules, runs every scenario, and says what is wrong and where, and what is gone since"
                    + " the rules were locked. Ends with 2 when something is wrong.",
            "With --lock it gives the rules a new version and keeps it in the folder history beside them. Where something"
                    + " is gone it wants --reason; where a rule is gone, moved or weakened that may not be switched off,"
                    + " or what it decides by in tables, parameters and words, it wants --author, --reviewer and --reason."
        },
        footer = {
            "%nExamples:",
            "  tidewaiter rules check",
            "  tidewaiter rules check --lock --author \"A. Berg\" --reviewer \"C. Wei\" --reason \"Notice 12 repeals three codes\""
        })
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

    @Option(
            names = "--whole",
            description =
                    "Runs every scenario. Default: where tables, words, parameters or scenarios of the program's own rules"
                            + " changed and no rule, those of the rules that read what changed.")
    private boolean whole;

    @Option(names = "--author", paramLabel = "NAME", description = "With --lock: who made the change.")
    private String author = "";

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "With --lock: who looked at it; another person than the author.")
    private String reviewer = "";

    @Option(names = "--reason", paramLabel = "TEXT", description = "With --lock: why the change was made.")
    private String reason = "";

    @Override
    public Integer call() throws IOException {
        var signOff = signOff();
        // what is gone is looked for beside the check, but not while the lock that it is held against is written anew
        var removed = lock ? null : CompletableFuture.supplyAsync(this::removed);
        var wrongWords = wrongWords();
        var check = lock && wrongWords.isEmpty()
                ? folder.lock(signOff)
                : whole ? folder.check() : folder.checkWhatChanged();
        var out = spec.commandLine().getOut();
        if (!lock && folder.isProgram()) {
            out.println(
                    "There is no folder \"rules\" here, and --rules names none: what follows is about the copy in the program.");
        }
        // a row that the check has found wrong already is not told by its reader too
        wrongWords.stream()
                .filter(word -> check.problems().stream()
                        .noneMatch(problem -> problem.file().equals(word.file())
                                && problem.place().equals(String.valueOf(word.line()))))
                .forEach(out::println);
        boolean isClean = check.isClean() && wrongWords.isEmpty();
        boolean isToBeLocked = check.isAllButLocked() && wrongWords.isEmpty();
        CheckReport.of(check, gone(check, removed), isToBeLocked).forEach(out::println);
        out.printf(
                "%s: %s.%n",
                name(check),
                isClean || isToBeLocked
                        ? "%d rules with %d conditions, each heard in a scenario and silent in another; %s scenarios, all as expected%s"
                                .formatted(
                                        check.rules().size(),
                                        check.conditions(),
                                        run(check),
                                        isToBeLocked ? "; not locked" : "")
                        : "not as it should be; see above"
                                + (check.rulebook() == null
                                        ? ". What else is checked, such as the scenarios, waits until that is mended"
                                        : ""));
        signed(check).ifPresent(out::println);
        return isClean ? ExitCode.DONE : ExitCode.WRONG_CALL;
    }

    /** Rows by which files would be read wrongly. The build has looked at the program's own words. */
    private List<WordProblem> wrongWords() throws IOException {
        var words = folder.words(lock);
        return words.equals(WordLists.bundled()) && !whole ? List.of() : ManifestReader.problems(words);
    }

    /**
     * What is gone, in sentences. Of rules that do not load, only a rule that may not be switched off: all else may follow from what
     * keeps them from loading. A lock that was refused over something says so itself.
     */
    private List<String> gone(RulesCheck check, @Nullable CompletableFuture<Removals> beside) {
        if (check.rulebook() == null) {
            return (beside == null ? CompletableFuture.supplyAsync(this::removed) : beside)
                    .exceptionally(unreadable -> Removals.NONE)
                    .join()
                    .sentencesOfRulesGone();
        }
        return beside == null ? List.of() : beside.join().sentences();
    }

    private Removals removed() {
        try {
            return folder.removed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many scenarios were run: all, or those of the rules that the change touches. */
    private static String run(RulesCheck check) {
        int run = check.outcomes().size();
        return run == check.scenarios() ? String.valueOf(run) : "%d of %d".formatted(run, check.scenarios());
    }

    private SignOff signOff() {
        boolean signs = !(author + reviewer + reason).isBlank();
        if (signs && !lock) {
            throw new ParameterException(
                    spec.commandLine(), "--author, --reviewer and --reason go into the lock: add --lock.");
        }
        return signs
                ? new SignOff(
                        author, reviewer, LocalDate.now(ZoneId.systemDefault()).toString(), reason)
                : SignOff.NONE;
    }

    /** Who signed the lock, as far as the rules are what was locked. */
    private static Optional<String> signed(RulesCheck check) {
        var rulebook = check.rulebook();
        return Optional.ofNullable(rulebook)
                .map(Rulebook::seal)
                .filter(RulebookSeal::isLocked)
                .map(seal -> "Locked, " + seal.signOff().words() + ".");
    }

    /** Which rulebook was checked: more than one may be at hand, and one that does not load has no version. */
    private static String name(RulesCheck check) {
        var rulebook = check.rulebook();
        return rulebook == null
                ? "Rulebook in %s".formatted(check.source())
                : "Rulebook %s in %s (SHA-256 %s)".formatted(rulebook.version(), check.source(), rulebook.sha256());
    }
}
