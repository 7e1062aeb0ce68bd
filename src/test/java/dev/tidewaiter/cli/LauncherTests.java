package dev.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher beside a jar that is none, with a Java that only tells what it was called with. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTests {

    private static final Path WINDOWS = Path.of("src", "main", "scripts", "tidewaiter.cmd");

    /** {@code set "name=value"} at the beginning, behind the name of a command or behind a file that is there. */
    private static final Pattern SETS =
            Pattern.compile("^(?:if \"%~1\"==\"(\\w+)\" |if exist \"%~dp0tidewaiter.jsa\" )?set \"?(\\w+)=(.*?)\"?$");

    private static final Pattern VARIABLE = Pattern.compile("%(\\w+)%");

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

    /** No build runs the launcher for Windows: it is read, and held against what the other one does. */
    @ParameterizedTest
    @ValueSource(strings = {"screen", "serve", "batch"})
    void theLauncherForWindowsHasTheSameFlags(String command) throws Exception {
        Files.createFile(folder.resolve("tidewaiter.jsa"));
        var ours = calledWith("", command);
        assertThat(flagsOnWindows(command))
                .containsExactlyInAnyOrderElementsOf(ours.subList(0, ours.indexOf("-jar")).stream()
                        .map(flag -> flag.replace(folder + "/", "%~dp0"))
                        .toList());
    }

    @Test
    void bothSayWhatIsMissing() throws Exception {
        var windows = Files.readString(WINDOWS);
        var said = Pattern.compile("echo \"(.*)\" >&2")
                .matcher(Files.readString(Path.of("src", "main", "scripts", "tidewaiter")))
                .results()
                .map(sentence -> sentence.group(1).replace("$jar", "%jar%"))
                .toList();
        assertThat(said).hasSize(2).anySatisfy(sentence -> assertThat(sentence).contains("needs Java 17 or later"));
        assertThat(said).allSatisfy(sentence -> assertThat(windows).contains("echo " + sentence + " 1>&2"));
    }

    /** As a shell of Windows reads the lines that set something, with all that it looks for being there and no flags of the user's. */
    private static List<String> flagsOnWindows(String command) throws IOException {
        var set = new HashMap<String, String>();
        var last = "";
        for (var line : Files.readAllLines(WINDOWS)) {
            var sets = SETS.matcher(line);
            if (sets.find() && (sets.group(1) == null || sets.group(1).equals(command))) {
                set.put(sets.group(2), filledIn(sets.group(3), set));
            }
            last = line.startsWith("\"%java%\"") ? filledIn(line, set) : last;
        }
        var words = last.substring(last.indexOf(' '), last.indexOf("-jar")).replace("\"", "");
        return Pattern.compile(" +").splitAsStream(words.strip()).toList();
    }

    private static String filledIn(String text, Map<String, String> set) {
        return VARIABLE.matcher(text).replaceAll(name -> Matcher.quoteReplacement(set.getOrDefault(name.group(1), "")));
    }
}
