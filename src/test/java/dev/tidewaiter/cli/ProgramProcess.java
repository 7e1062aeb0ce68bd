package dev.tidewaiter.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The program in a process of its own: one that can be given an environment, and that can be killed. */
public final class ProgramProcess {

    private static final long PATIENCE_SECONDS = 180;

    /** The provider that tests log in at lies on the class path with the program, and would make itself an RSA key at every start. */
    private static final String PROVIDERS_KEYS =
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure"
                    + ".servlet.OAuth2AuthorizationServerJwtAutoConfiguration";

    static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private ProgramProcess() {}

    /** Starts it; what it prints goes to the files. */
    public static Process start(Map<String, String> environment, List<String> arguments, Path out, Path err)
            throws IOException {
        return start(Tidewaiter.class, environment, arguments, out, err);
    }

    /** The same by a class of tests, which begins it in another way. */
    static Process start(Class<?> main, Map<String, String> environment, List<String> arguments, Path out, Path err)
            throws IOException {
        var command = new ArrayList<>(List.of(java()));
        command.addAll(FLAGS);
        var packed = PackedProgram.ifThere();
        command.addAll(packed == null ? List.of("-cp", classPath()) : packed.options(folderOf(main)));
        command.add(main.getName());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectOutput(Redirect.appendTo(out.toFile()))
                .redirectError(Redirect.appendTo(err.toFile()));
        choose(builder.environment(), environment);
        return builder.start();
    }

    private static Path folderOf(Class<?> type) throws IOException {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    static void choose(Map<String, String> environment, Map<String, String> chosen) {
        environment.keySet().removeIf(name -> name.startsWith("TIDEWAITER_"));
        environment.putAll(chosen);
        environment.put("SPRING_AUTOCONFIGURE_EXCLUDE", PROVIDERS_KEYS);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Runs it to its end. */
    public static Call run(Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        var out = Files.createTempFile("tidewaiter", ".out");
        var err = Files.createTempFile("tidewaiter", ".err");
        try {
            var process = start(environment, arguments, out, err);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it does not end: " + arguments);
            }
            return new Call(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** A runner of tests may have classes in a loader of its own. */
    public static String classPath() {
        return Tidewaiter.class.getClassLoader() instanceof URLClassLoader own
                ? Arrays.stream(own.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
