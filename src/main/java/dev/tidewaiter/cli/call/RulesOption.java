package dev.tidewaiter.cli.call;

import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules are meant: a folder, or the program's own copy. */
public final class RulesOption {

    private static final Path HERE = Path.of("rules");

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The rules folder. Default: ./rules where there is one with a versions.lock, else the"
                    + " program's own copy.")
    private @Nullable Path rules;

    /** The folder that counts; null for the program's own copy. */
    public @Nullable Path folder() {
        if (rules == null) {
            return Files.exists(HERE.resolve("versions.lock")) ? HERE : null;
        }
        if (!Files.isDirectory(rules)) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "%s is not a folder. Give the folder that holds versions.lock.".formatted(rules));
        }
        return rules;
    }

    /** The words of the rules that count. */
    public WordLists words() {
        var folder = folder();
        return folder == null ? WordLists.bundled() : WordLists.of(folder);
    }

    /** The folder to write a lock into, which may have none yet. */
    public Path folderToLock() {
        var folder = rules != null ? rules : HERE;
        if (!Files.isDirectory(folder)) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "There is no folder %s whose versions.lock could be written. Name the rules folder with --rules."
                            .formatted(folder));
        }
        return folder;
    }
}
