package dev.tidewaiter.cli.call;

import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.RulebookVersions;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
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

    /** What the rules were unpacked from; null when they are read where they lie. */
    private @Nullable Path archive;

    /** The rules that count, loaded. */
    Rulebook rulebook() throws InvalidRulebook, IOException {
        var folder = folder();
        if (folder == null) {
            return Rulebook.embedded();
        }
        return archive == null ? Rulebook.load(folder) : Rulebook.load(folder, archive.toString());
    }

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

    /** From now on the rules count as they stood on a day, from the versions that the folder keeps. */
    void asOf(LocalDate day) {
        var folder = folder();
        if (folder == null) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "--rules-as-of needs a rules folder that keeps its versions; name it with --rules. Nothing was screened.");
        }
        try {
            var kept = RulebookVersions.on(folder, day, RulesOption::temporary);
            if (!kept.equals(folder)) {
                archive = RulebookVersions.archive(folder, String.valueOf(kept.getFileName()));
            }
            rules = kept;
        } catch (IOException none) {
            throw new CallFailed(ExitCode.WRONG_CALL, none.getMessage() + " Nothing was screened.");
        }
    }

    /** A folder that goes when the program ends. */
    private static Path temporary(Path name) {
        try {
            var place = Files.createDirectory(
                    Files.createTempDirectory("tidewaiter-rules").resolve(name));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(place)));
            return place;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path place) {
        try (var inside = Files.walk(place)) {
            for (var file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            Files.deleteIfExists(Objects.requireNonNull(place.getParent()));
        } catch (IOException left) {
            // the system clears its folder of temporary files
        }
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
