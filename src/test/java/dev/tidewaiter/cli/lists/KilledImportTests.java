package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.ProgramProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in force once an import was killed: the files of its store tell in which step it was, and that it was killed there. */
class KilledImportTests {

    /** A kill comes a moment after its step was seen; on a busy machine the step may be over by then. */
    private static final int MOST_TRIES = 12;

    private static final int ENTRIES = 2_000;

    /** A step of an import, in their order. */
    private enum Step {
        /** Something is written beside what is held. */
        WRITING,
        /** The edition is there, and not in force. */
        BEFORE_SWITCH,
        /** The edition is in force, and the program has not said so. */
        BEHIND_SWITCH
    }

    /** On the disk, which a process that is killed was writing to. */
    @TempDir(factory = TempDirFactory.Standard.class)
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path store() {
        return data().resolve("lists");
    }

    private String inForce() throws IOException {
        return Files.readString(store().resolve("in-force.txt"));
    }

    private boolean isAnywhere(Predicate<String> name) {
        try (var all = Files.walk(store())) {
            return all.anyMatch(file -> name.test(file.getFileName().toString()));
        } catch (UncheckedIOException | IOException moved) {
            return false; // a file was renamed while they were counted
        }
    }

    private boolean isIn(Step step, String day) throws IOException {
        boolean switched = inForce().contains(day);
        return switch (step) {
            case WRITING -> !switched && isAnywhere(name -> name.startsWith(".new-"));
            case BEFORE_SWITCH -> !switched && isAnywhere(name -> name.startsWith(day));
            case BEHIND_SWITCH -> switched;
        };
    }

    /** Whether the kill fell into the step: nothing that comes behind it has happened. */
    private boolean killedIn(Step step, String day) throws Exception {
        var log = folder.resolve("log.txt");
        var next = SdnFiles.write(folder, day, ENTRIES + 1).toString();
        var process =
                ProgramProcess.start(Map.of(), List.of("lists", "import", next, "--data", data().toString()), log, log);
        while (process.isAlive() && !isIn(step, day)) {
            Thread.onSpinWait();
        }
        int ended = process.destroyForcibly().waitFor();
        return ended != 0 && isIn(step, day);
    }

    @ParameterizedTest
    @EnumSource
    void theLastGoodOneOrTheNewOneIsInForceWhole(Step step) throws Exception {
        var calls = new ListCalls(data());
        calls.lists("import", SdnFiles.write(folder, "2024-05-03", ENTRIES).toString());
        boolean killed = false;
        for (int kill = 0; kill < MOST_TRIES && !killed; kill++) {
            var day = "2024-06-%02d".formatted(kill + 1);
            killed = killedIn(step, day);
            boolean isNew = inForce().contains(day);
            assertThat(calls.status().get(0).get("entries").asInt())
                    .as("entries of the edition that %s names", store().resolve("in-force.txt"))
                    .isEqualTo(isNew || inForce().contains("2024-06") ? ENTRIES + 1 : ENTRIES);
            assertThat(Call.of("match", "Kvarnholm Maritime 1999 LLC", "--json", "--data", data().toString())
                            .out())
                    .contains("KVARNHOLM MARITIME 1999 LLC");
        }
        assertThat(killed)
                .as("a kill fell into %s within %d tries", step, MOST_TRIES)
                .isTrue();

        var last = SdnFiles.write(folder, "2024-07-01", ENTRIES + 2).toString();
        assertThat(calls.lists("import", last).exitCode()).isZero();
        calls.inForce("2024-07-01", ENTRIES + 2);
        assertThat(isAnywhere(name -> name.startsWith(".new-")))
                .as("something is left of a killed import")
                .isFalse();
    }
}
