package dev.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside a jar that is none, with a Java that only tells what it was called with. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

    private Path folder = Path.of("");

    @TempDir
    private Path root;

    @BeforeEach
    void install() throws IOException {
        folder = Files.createDirectories(root.resolve("a place"));
        Files.copy(Path.of("src", "main", "scripts", "tidewaiter"), folder.resolve("tidewaiter"));
        Files.createFile(folder.resolve("tidewaiter.jar"));
        var java = Files.createDirectories(root.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private List<String> called(String... arguments) throws IOException, InterruptedException {
        return calledWith("-Xmx256m -Da=b", arguments);
    }

    private List<String> calledWith(String options, String... arguments) throws IOException, InterruptedException {
        var call = new ProcessBuilder("sh", folder.resolve("tidewaiter").toString());
        call.command().addAll(List.of(arguments));
        call.environment().put("JAVA_HOME", root.resolve("java").toString());
        call.environment().put("TIDEWAITER_JAVA_OPTS", options);
        var process = call.start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return told.lines().toList();
    }

    @Test
    void choosesTheFlagsByTheWorkAndLetsTheUserOverrideThem() throws Exception {
        assertThat(called("serve", "--port", "0"))
                .containsSubsequence("-XX:+UseSerialGC", "-Xmx512m", "-Xmx256m", "-Da=b", "-jar")
                .endsWith(folder.resolve("tidewaiter.jar").toString(), "serve", "--port", "0");
        assertThat(called("batch", "a file.csv"))
                .contains("-XX:+UseParallelGC", "-Xmx1g")
                .doesNotContain("-XX:+UseSerialGC")
                .endsWith("batch", "a file.csv");
    }

    /** A JVM that is to begin with more than it may ever take does not start. */
    @Test
    void serviceBeginsWithSomeMemoryUnlessTheUserSaysTheMost() throws Exception {
        assertThat(calledWith("-Da=b", "serve")).containsSubsequence("-Xmx512m", "-Xms160m", "-Da=b");
        for (var most : List.of("-Xmx128m", "-Da=b -XX:MaxHeapSize=128m")) {
            assertThat(calledWith(most, "serve")).contains("-Xmx512m").doesNotContain("-Xms160m");
        }
    }

    @Test
    void usesTheArchiveOfClassesWhereThereIsOne() throws Exception {
        var flag = "-XX:SharedArchiveFile=" + folder.resolve("tidewaiter.jsa");
        assertThat(called("screen", "x.csv")).doesNotContain(flag).doesNotContain("");
        Files.createFile(folder.resolve("tidewaiter.jsa"));
        assertThat(called("screen", "x.csv")).contains(flag);
    }
}
