package dev.tidewaiter.cli.casework;

import dev.tidewaiter.casework.decision.NoEvidence;
import dev.tidewaiter.casework.decision.Replay;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.FileFault;
import dev.tidewaiter.cli.call.TerminalText;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges the line of an evidence file again as of its day. */
@Command(
        name = "replay",
        sortOptions = false,
        description =
                "Judges the line of an evidence file again, by the rules and lists of its day, and says whether the answer is the"
                        + " same.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the same answer, with the same fingerprint",
            "1:something differs; each difference is told",
            "2:the file is no evidence, was changed, or is of another data folder; nothing was run"
        })
public final class ReplayCommand implements Callable<Integer> {

    private static final long MOST_BYTES = 50_000_000;
    private static final int MOST_SHOWN = 2_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "EVIDENCE.json", description = "The file, as /api/v1/decisions/ID/evidence gives it.")
    private Path file = Path.of("");

    @Mixin
    private HeldDatabase held = new HeldDatabase();

    @Override
    public Integer call() {
        var evidence = read();
        try (var database = held.open()) {
            var outcome = new Replay(database, Clock.system(ZoneId.systemDefault())).of(evidence);
            var out = spec.commandLine().getOut();
            if (outcome.differences().isEmpty()) {
                out.println("The same answer, same fingerprint: " + outcome.fingerprint());
                return ExitCode.DONE;
            }
            outcome.differences().forEach(difference -> out.println(TerminalText.text(difference, MOST_SHOWN)));
            return ExitCode.FOUND;
        } catch (NoEvidence none) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(none.getMessage()));
        }
    }

    private String read() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw new CallFailed(ExitCode.WRONG_CALL, "%s is no evidence file.".formatted(file));
            }
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL, "%s is no evidence of Tidewaiter: it is not JSON.".formatted(file));
        } catch (IOException e) {
            throw new CallFailed(ExitCode.WRONG_CALL, "%s cannot be read: %s".formatted(file, FileFault.of(e)));
        }
    }
}
