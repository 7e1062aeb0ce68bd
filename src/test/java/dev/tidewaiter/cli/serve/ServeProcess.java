package dev.tidewaiter.cli.serve;

import dev.tidewaiter.cli.ProgramProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The service in a process of its own, which can be killed at any instant. */
final class ServeProcess {

    private static final Pattern READY = Pattern.compile("Ready: (http://\\S+)/");
    private static final long PATIENCE_SECONDS = 180;

    private final Process process;
    private final Path out;
    private final Path err;

    private ServeProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts one over a data folder. */
    static ServeProcess start(Path data, Path logs, Map<String, String> environment) throws IOException {
        return start(List.of("--data", data.toString()), logs, environment);
    }

    /** Starts one with the samples, in a folder of its own. */
    static ServeProcess demo(Path logs) throws IOException {
        return start(List.of("--demo"), logs, Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + logs));
    }

    private static ServeProcess start(List<String> options, Path logs, Map<String, String> environment)
            throws IOException {
        var all = new HashMap<>(environment);
        all.putIfAbsent("TIDEWAITER_ADMIN_PASSWORD", "wet stones under the pier");
        var out = logs.resolve("out.txt");
        var err = logs.resolve("err.txt");
        Files.deleteIfExists(out);
        Files.deleteIfExists(err);
        var arguments = new ArrayList<>(List.of("serve", "--port", "0"));
        arguments.addAll(options);
        return new ServeProcess(ProgramProcess.start(all, arguments, out, err), out, err);
    }

    /** Its address, once it takes requests. */
    URI ready() throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < until) {
            var said = READY.matcher(Files.readString(out));
            if (said.find()) {
                return URI.create(said.group(1));
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the service did not start:\n" + said());
    }

    /** What it printed and logged. */
    String said() throws IOException {
        return Files.readString(out) + Files.readString(err);
    }

    /** SIGKILL: nothing of the process runs any more after this instant. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM, as a service manager stops it. */
    void stop() {
        process.destroy();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }
}
