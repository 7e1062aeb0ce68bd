package dev.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start that screens one file loads: half of what it costs by {@code java -jar} are classes. */
class StartTests {

    @TempDir
    private Path folder;

    @Test
    void whatReadsSummariesIsNotLoadedWhereThereIsNone() throws Exception {
        var manifest = Files.writeString(
                folder.resolve("may.csv"),
                "Consignee,Country of Destination,Goods\nOakfield Toys Ltd,FR,wooden toys\n");
        assertThat(loaded("screen", manifest.toString(), "--format", "jsonl", "--quiet"))
                .contains("dev.tidewaiter.screening.run.Screening ")
                .doesNotContain(" tools.jackson.databind.json.JsonMapper ");
    }

    private String loaded(String... arguments) throws Exception {
        var classes = folder.resolve("loaded.txt");
        var command = new ArrayList<>(List.of(ProgramProcess.java(), "-Xlog:class+load:file=" + classes));
        command.addAll(ProgramProcess.FLAGS);
        command.addAll(List.of("-cp", ProgramProcess.classPath(), Tidewaiter.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--out", folder.resolve("out").toString()));
        var said = folder.resolve("said.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        ProgramProcess.choose(builder.environment(), Map.of());
        assertThat(builder.start().waitFor()).as(Files.readString(said)).isZero();
        return Files.readString(classes);
    }
}
