package dev.tidewaiter.cli;

import dev.tidewaiter.cli.batch.BatchCommand;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.FailureTrace;
import dev.tidewaiter.cli.call.ProgramVersion;
import dev.tidewaiter.cli.casework.AuditCommand;
import dev.tidewaiter.cli.casework.BackupCommand;
import dev.tidewaiter.cli.casework.DecisionsCommand;
import dev.tidewaiter.cli.casework.ReplayCommand;
import dev.tidewaiter.cli.casework.RestoreCommand;
import dev.tidewaiter.cli.lists.ListsCommand;
import dev.tidewaiter.cli.match.MatchCommand;
import dev.tidewaiter.cli.rules.RulesCommand;
import dev.tidewaiter.cli.screen.ScreenCommand;
import dev.tidewaiter.cli.serve.ServeCommand;
import dev.tidewaiter.wordlist.InvalidWordList;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ScopeType;

/** The program as called from a shell. */
@Command(
        name = "tidewaiter",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = ProgramVersion.class,
        description = "Screens shipment manifests against designated parties and dual-use drone controls,"
                + " and explains every flag.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, and nothing at or over --fail-on",
            "1:something is at or over --fail-on",
            "2:the call is wrong or the rulebook is invalid; nothing was screened",
            "3:some file or row could not be read; all others were screened"
        },
        footer = {
            "%nExamples:",
            "  tidewaiter screen sample-shipments",
            "  tidewaiter lists import downloads/sdn",
            "  tidewaiter screen may.xlsx --lists sdn/ --fail-on HOLD",
            "  tidewaiter batch /data/records --out /data/screened",
            "  tidewaiter match \"Xia Men Lim Bach\" --country CN",
            "  tidewaiter rules check"
        })
public final class Tidewaiter implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private static final Pattern TOKEN = Pattern.compile("tw_[\\w-]{32,}"); // shorter is a name, and no token

    private static final Set<String> LOGGING = Set.of("serve");

    /** In the order of the help page. */
    private static final List<Class<?>> COMMANDS = List.of(
            ScreenCommand.class,
            MatchCommand.class,
            ListsCommand.class,
            RulesCommand.class,
            ServeCommand.class,
            ReplayCommand.class,
            BatchCommand.class,
            DecisionsCommand.class,
            AuditCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            AutoComplete.GenerateCompletion.class);

    private Tidewaiter() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String... args) {
        prepare(args);
        System.exit(run(args));
    }

    /** Sets the process to what a call needs of it. */
    static void prepare(String... args) {
        chooseLog(args);
        // digits, too, are written in those of the machine's language unless this says otherwise
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    }

    /** Before anything logs: the service logs, all else says in words what an officer must know. */
    private static void chooseLog(String... args) {
        boolean logs = args.length > 0 && LOGGING.contains(args[0]);
        System.setProperty(
                "slf4j.provider",
                logs ? "ch.qos.logback.classic.spi.LogbackServiceProvider" : "org.slf4j.nop.NOPServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    /** What reads a call. */
    static CommandLine line(String... args) {
        var line = new CommandLine(new Tidewaiter());
        asked(args)
                .forEach(command ->
                        line.addSubcommand(command.equals(RulesCommand.class) ? RulesCommand.line(args) : command));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    /** Runs the program in this process and gives its exit code. */
    public static int run(String... args) {
        var line = line(args);
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(SAY_IT_PLAINLY);
        var inWords = line.getParameterExceptionHandler();
        line.setParameterExceptionHandler((wrong, given) -> inWords.handleParseException(withoutToken(wrong), given));
        if (System.getenv("NO_COLOR") != null) {
            line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        }
        return line.execute(args);
    }

    /** A wrong call is repeated in what is said of it, and that lands in mails and logs. */
    private static CommandLine.ParameterException withoutToken(CommandLine.ParameterException wrong) {
        var said = String.valueOf(wrong.getMessage());
        var safe = TOKEN.matcher(said).replaceAll("tw_…");
        return safe.equals(said) ? wrong : new CommandLine.ParameterException(wrong.getCommandLine(), safe);
    }

    /** The command that is called, as reading all of them takes a tenth of a second; all where that may matter. */
    private static List<Class<?>> asked(String... args) {
        var called = COMMANDS.stream()
                .filter(command -> args.length > 0 && name(command).equals(args[0]))
                .toList();
        return called.isEmpty() || called.contains(AutoComplete.GenerateCompletion.class) ? COMMANDS : called;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Say what to do: " + COMMANDS.stream().map(Tidewaiter::name).collect(Collectors.joining(", ")) + ".");
    }

    /** A person gets a sentence; the trace is for who asks for it. */
    private static final IExecutionExceptionHandler SAY_IT_PLAINLY = (failure, line, parsed) -> {
        var err = line.getErr();
        if (failure instanceof CallFailed call) {
            err.println(call.getMessage());
            if (call.getCause() != null) {
                FailureTrace.tell(call.getCause(), err);
            }
            return call.exitCode();
        }
        if (failure instanceof InvalidWordList list) {
            err.println(list.problem());
            return ExitCode.WRONG_CALL;
        }
        err.println("The program failed and nothing more was done: "
                + (failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage()));
        FailureTrace.tell(failure, err);
        return ExitCode.UNREADABLE;
    };
}
