package dev.tidewaiter.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever gives a mapping is told when no sheet was read by it, and only then. */
class MappingUseTests {

    private static final String UNUSED = "fits no sheet of these files";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (var name : List.of("may.csv", "june.csv")) {
            Files.writeString(folder.resolve(name), """
                    Consignee,Description,HS,Destination
                    Alfa LLC,Two-stroke aircraft engine,840710,IR
                    """);
        }
    }

    @Test
    void nothingIsSaidOfAMappingThatWasJustSaved() {
        var saved = folder.resolve("may.yaml").toString();
        assertThat(screened("may.csv", "--save-mapping", saved).err()).doesNotContain(UNUSED);
        assertThat(screened("may.csv", "--mapping", saved).err()).doesNotContain(UNUSED);
    }

    @Test
    void nothingIsSaidWhereItFitsOneOfManyFilesOrFactsAreGivenToo() {
        var saved = folder.resolve("may.yaml").toString();
        screened("may.csv", "--save-mapping", saved);
        assertThat(screened("", "--mapping", saved, "--destination", "IR").err())
                .doesNotContain(UNUSED);
    }

    @Test
    void aMappingOfAnotherFileIsSaidToFitNoSheet() {
        var saved = folder.resolve("may.yaml").toString();
        screened("may.csv", "--save-mapping", saved);
        assertThat(screened("june.csv", "--mapping", saved).err()).contains("may.yaml " + UNUSED);
    }

    private Call screened(String file, String... options) {
        var call = new ArrayList<>(List.of(
                "screen",
                folder.resolve(file).toString(),
                "--out",
                folder.resolve("out").toString(),
                "--data",
                folder.resolve("data").toString(),
                "--format",
                "jsonl"));
        call.addAll(List.of(options));
        return Call.of(call.toArray(String[]::new));
    }
}
