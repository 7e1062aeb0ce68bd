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
    private static final String LOCK = "versions.lock";

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

    /**
     * The folder that counts; null for the program's own copy.
     *
     * @throws CallFailed when rules lie where they are looked for and no lock does: whoever wrote them believes that they count
     */
    public @Nullable Path folder() {
        if (rules == null) {
            if (Files.exists(HERE.resolve(LOCK))) {
                return HERE;
            }
            if (RulebookVersions.holdsRules(HERE)) {
                throw withoutLock(HERE);
            }
            return null;
        }
        if (!Files.isDirectory(rules)) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "%s is not a folder. Give the folder that holds versions.lock.".formatted(rules));
        }
        if (!Files.exists(rules.resolve(LOCK)) && RulebookVersions.holdsRules(rules)) {
            throw withoutLock(rules);
        }
        return rules;
    }

    private static CallFailed withoutLock(Path folder) {
        return new CallFailed(
                ExitCode.WRONG_CALL,
                ("%s is missing, and rules lie beside it; without it nobody can say which rules count. Put it back as it was, or"
                                + " write it anew with \"tidewaiter rules check --lock --rules %s\". Nothing was done.")
                        .formatted(folder.resolve(LOCK), folder));
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
            throw new CallFailed(ExitCode.WRONG_CALL, FileFault.of(none) + " Nothing was screened.");
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
