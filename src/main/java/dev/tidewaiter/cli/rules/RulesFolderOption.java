package dev.tidewaiter.cli.rules;

import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.rulebook.check.RulesCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules the {@code rules} commands look at. */
final class RulesFolderOption {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The rules folder. Default: ./rules where there is one, else the program's own copy.")
    private @Nullable Path rules;

    /** Writes the lock and the twins of changed tables anew when the rest is clean. */
    RulesCheck lock() throws IOException {
        var folder = rules != null ? rules : Path.of("rules");
        if (!Files.isDirectory(folder)) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "There is no folder %s whose versions.lock could be written. Name the rules folder with --rules."
                            .formatted(folder));
        }
        return RulesCheck.locking(folder);
    }

    RulesCheck check() throws IOException {
        if (rules != null && !Files.isDirectory(rules)) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "%s is not a folder. Give the folder that holds versions.lock.".formatted(rules));
        }
        if (rules != null) {
            return RulesCheck.of(rules);
        }
        var here = Path.of("rules");
        return Files.exists(here.resolve("versions.lock")) ? RulesCheck.of(here) : RulesCheck.ofEmbedded();
    }
}
