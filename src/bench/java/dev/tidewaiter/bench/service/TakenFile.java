package dev.tidewaiter.bench.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/** A file that is uploaded as a job of its own and waited for. */
final class TakenFile {

    private static final String BOUNDARY = "tidewaiter-bench-9d1c7";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([A-Z]+)\"");
    private static final Pattern LINES = Pattern.compile("\"linesDone\":(\\d+)");
    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");
    private static final long LOOK_EVERY_MS = 20;

    private final String address;
    private final String token;
    private final HttpClient client = HttpClient.newHttpClient();

    TakenFile(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /**
     * How long it took.
     *
     * @param upload       seconds until the job's number was answered
     * @param firstFinding seconds from that answer until a line with a finding could be read; NaN when nobody looked
     * @param done         seconds from that answer until all was done
     * @param lines        the lines screened
     */
    record Times(double upload, double firstFinding, double done, long lines) {}

    Times upload(Path file, boolean lookForFindings) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var answer = send(HttpRequest.newBuilder(URI.create(address + "api/v1/jobs"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body(file)));
        long uploaded = System.nanoTime();
        var id = found(ID, answer);
        double first = Double.NaN;
        for (; ; Thread.sleep(LOOK_EVERY_MS)) {
            if (lookForFindings && Double.isNaN(first) && hasFinding(id)) {
                first = (System.nanoTime() - uploaded) / 1e9;
            }
            var job = send(HttpRequest.newBuilder(URI.create(address + "api/v1/jobs/" + id)));
            var state = found(STATE, job);
            if (OVER.contains(state)) {
                if (!state.equals("DONE")) {
                    throw new IOException(job);
                }
                return new Times(
                        (uploaded - start) / 1e9,
                        first,
                        (System.nanoTime() - uploaded) / 1e9,
                        Long.parseLong(found(LINES, job)));
            }
        }
    }

    private static BodyPublisher body(Path file) throws IOException {
        return BodyPublishers.concat(
                BodyPublishers.ofString("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(BOUNDARY, file.getFileName())),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    }

    private boolean hasFinding(String id) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + "api/v1/jobs/" + id + "/findings")))
                .contains("\"findings\":[{");
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer =
                client.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String found(Pattern what, String where) throws IOException {
        var found = what.matcher(where);
        if (!found.find()) {
            throw new IOException("no " + what + " in " + where);
        }
        return found.group(1);
    }
}
