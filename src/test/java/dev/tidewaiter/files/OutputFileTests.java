package dev.tidewaiter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTests {

    @TempDir
    Path folder;

    @Test
    void whatIsNotKeptLeavesNoTraceAndTheOldFileAsItWas() throws IOException {
        var target = Files.writeString(folder.resolve("a.txt"), "old");
        try (var file = OutputFile.begin(target)) {
            file.stream().write("half".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryContaining("glob:**a.txt").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatIsKeptTakesThePlaceOfTheOldFile() throws IOException {
        var target = Files.writeString(folder.resolve("a.txt"), "old");
        OutputFile.write(target, "new".getBytes(StandardCharsets.UTF_8));
        assertThat(target).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }
}
