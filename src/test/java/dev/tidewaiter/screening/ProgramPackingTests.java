package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramPackingTests {

    private static final List<String> LIBRARIES = List.of("icu4j-78.1.jar", "drools-core-10.2.0.jar");

    @TempDir
    private Path classes;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(classes.resolve("names"));
        Files.writeString(classes.resolve("A.class"), "code");
        Files.writeString(classes.resolve("names/words.tsv"), "word");
    }

    @Test
    void classResourceNameOrLibraryThatChangesMakesAnotherProgram() throws IOException {
        var before = hash();
        Files.writeString(classes.resolve("names/words.tsv"), "other word");
        var withOtherWords = hash();
        Files.move(classes.resolve("A.class"), classes.resolve("B.class"));
        var withOtherName = hash();
        var withOtherLibrary = ProgramPacking.hash(classes, List.of("icu4j-79.1.jar", "drools-core-10.2.0.jar"));
        assertThat(List.of(before, withOtherWords, withOtherName, withOtherLibrary))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatTheBuildItselfWritesChangesNothing() throws IOException {
        var before = hash();
        Files.writeString(classes.resolve("rules.compiled"), "packed today");
        ProgramPacking.main(classes.toString(), "0.1.0");
        assertThat(classes.resolve(Program.RESOURCE)).content().startsWith("version=0.1.0\nsha256=");
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void samplesOfADemonstrationChangeNothing() throws IOException {
        var before = hash();
        Files.createDirectories(classes.resolve("sample-shipments"));
        Files.writeString(classes.resolve("sample-shipments/may.csv"), "umbrellas");
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void orderOfLibrariesChangesNothing() throws IOException {
        assertThat(ProgramPacking.hash(classes, List.of(LIBRARIES.get(1), LIBRARIES.get(0))))
                .isEqualTo(hash());
    }

    private String hash() throws IOException {
        return ProgramPacking.hash(classes, LIBRARIES);
    }
}
