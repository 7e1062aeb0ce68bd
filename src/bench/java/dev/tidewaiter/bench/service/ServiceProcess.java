package dev.tidewaiter.bench.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** The service in a process of its own, started by the launcher that the build puts beside the jar. */
public final class ServiceProcess implements AutoCloseable {

    private static final String PASSWORD = "a-long-enough-password";
    private static final String READY = "Ready: ";
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final Process process;
    private final String address;
    private final double readySeconds;

    private ServiceProcess(Process process, String address, double readySeconds) {
        this.process = process;
        this.address = address;
        this.readySeconds = readySeconds;
    }

    /** The launcher for this system. */
    public static Path launcher() {
        return Path.of("target", System.getProperty("os.name").startsWith("Windows") ? "tidewaiter.cmd" : "tidewaiter")
                .toAbsolutePath();
    }

    /**
     * Starts it on a free port, and waits until it is ready.
     *
     * @param data    the data folder
     * @param options for the JVM, after those of the launcher
     * @param further arguments of {@code serve}
     */
    public static ServiceProcess start(Path data, String options, String... further) throws IOException {
        var command =
                new ArrayList<>(List.of(launcher().toString(), "serve", "--port", "0", "--data", data.toString()));
        command.addAll(List.of(further));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TIDEWAITER_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("TIDEWAITER_JAVA_OPTS", options);
        long start = System.nanoTime();
        var process = builder.start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var told = new StringBuilder();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            told.append(line).append('\n');
            if (line.startsWith(READY)) {
                double seconds = (System.nanoTime() - start) / 1e9;
                keepReading(out);
                return new ServiceProcess(process, line.substring(READY.length()), seconds);
            }
        }
        throw new IOException("the service did not start:\n" + told);
    }

    /** What it logs later is shown, and never fills the pipe. */
    private static void keepReading(BufferedReader out) {
        var reader = new Thread(() -> {
            try {
                out.lines().forEach(System.out::println);
            } catch (UncheckedIOException ended) {
                // with the process
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    /** Where it listens, with a slash at the end. */
    public String address() {
        return address;
    }

    /** From the launcher's start until it took requests. */
    double readySeconds() {
        return readySeconds;
    }

    /** What all processors did for it so far. */
    public Duration processors() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** A new token of the administrator. */
    public String token(String role) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(address + "api/v1/tokens"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"bench\",\"role\":\"%s\"}".formatted(role)))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        var token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return token.group(1);
    }

    /** What it holds in memory, in MiB, where the system tells; else 0. */
    public long residentMegabytes() throws IOException {
        return status("VmRSS:");
    }

    /** The most it ever held. */
    long mostResidentMegabytes() throws IOException {
        return status("VmHWM:");
    }

    private long status(String name) throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith(name))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
