package dev.tidewaiter.cli.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.HeldProcess;
import dev.tidewaiter.files.DurableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in force once an import was killed: it is held in the step until it is killed. */
class KilledImportTests {

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

    private boolean isAnywhere(Predicate<String> name) throws IOException {
        try (var all = Files.walk(store())) {
            return all.anyMatch(file -> name.test(file.getFileName().toString()));
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

    @ParameterizedTest
    @EnumSource
    void theLastGoodOneOrTheNewOneIsInForceWhole(Step step) throws Exception {
        var calls = new ListCalls(data());
        calls.lists("import", SdnFiles.write(folder, "2024-05-03", ENTRIES).toString());
        var next = SdnFiles.write(folder, "2024-06-01", ENTRIES + 1).toString();
        boolean killed = HeldProcess.isKilledAt(
                DurableFiles.class,
                () -> isIn(step, "2024-06-01"),
                List.of("lists", "import", next, "--data", data().toString()),
                folder.resolve("log.txt"));

        assertThat(killed).as("the import comes to the step").isTrue();
        assertThat(isIn(step, "2024-06-01")).as("killed there and no later").isTrue();
        assertThat(calls.status().get(0).get("entries").asInt())
                .as("entries of the edition that %s names", store().resolve("in-force.txt"))
                .isEqualTo(step == Step.BEHIND_SWITCH ? ENTRIES + 1 : ENTRIES);
        assertThat(Call.of("match", "Kvarnholm Maritime 1999 LLC", "--json", "--data", data().toString())
                        .out())
                .contains("KVARNHOLM MARITIME 1999 LLC");

        var last = SdnFiles.write(folder, "2024-07-01", ENTRIES + 2).toString();
        assertThat(calls.lists("import", last).exitCode()).isZero();
        calls.inForce("2024-07-01", ENTRIES + 2);
        assertThat(isAnywhere(name -> name.startsWith(".new-")))
                .as("something is left of a killed import")
                .isFalse();
    }
}
