package dev.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.web.RunningService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program that calls the API with a token. */
public final class ApiCaller {

    private static final String BOUNDARY = "----tide";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long SHORTEST_PAUSE_MS = 10;
    private static final long LONGEST_PAUSE_MS = 320;

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningService service;
    private final String token;

    public ApiCaller(RunningService service, String token) {
        this.service = service;
        this.token = token;
    }

    /** What was answered. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(service.uri(path)).GET());
    }

    /** What is downloaded. */
    public byte[] bytes(String path) {
        var request = HttpRequest.newBuilder(service.uri(path)).header("Authorization", "Bearer " + token);
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public Answer delete(String path) {
        return send(HttpRequest.newBuilder(service.uri(path)).DELETE());
    }

    Answer keyedDelete(String key, String path) {
        return send(HttpRequest.newBuilder(service.uri(path))
                .header("Idempotency-Key", key)
                .DELETE());
    }

    public Answer post(String path, String json) {
        return post(path, "application/json", json);
    }

    public Answer post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(service.uri(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    /** The same with a key. */
    Answer keyed(String key, String path, String json) {
        return send(HttpRequest.newBuilder(service.uri(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json)));
    }

    /** An upload that is put together part by part. */
    public Upload upload() {
        return new Upload();
    }

    /** A job once it is over. */
    public Answer over(String job) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        for (long pause = SHORTEST_PAUSE_MS; System.nanoTime() < until; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
            var answer = get("/api/v1/jobs/" + job);
            var state = answer.json().path("state").asString();
            if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
                return answer;
            }
            sleep(pause); // to tell of a thousand files takes the processor from what screens them
        }
        throw new AssertionError("job " + job + " does not end");
    }

    /** Uploads a file and waits until it is screened; gives the job's id. */
    public String screened(String name, byte[] content) {
        var job = upload().file(name, content).send().json().path("id").asString();
        assertThat(over(job).json().path("state").asString()).isEqualTo("DONE");
        return job;
    }

    /** What of a job waits in the queue, the worst first. */
    public List<JsonNode> waiting(String job) {
        var items = get("/api/v1/queue?limit=200&run=" + job).json().path("items");
        return items.valueStream().toList();
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(
                    request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** An upload. */
    public final class Upload {
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final Map<String, String> headers = new LinkedHashMap<>();

        public Upload file(String name, byte[] content) {
            return file("file", name, content);
        }

        Upload file(String part, String name, byte[] content) {
            text(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                            .formatted(BOUNDARY, part, name));
            body.writeBytes(content);
            text("\r\n");
            return this;
        }

        public Upload part(String name, String value) {
            text("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value));
            return this;
        }

        Upload json(String name, String value) {
            text("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type: application/json\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, name, value));
            return this;
        }

        public Upload key(String key) {
            headers.put("Idempotency-Key", key);
            return this;
        }

        /** In which language its reports are to speak. */
        Upload speaking(String language) {
            headers.put("Accept-Language", language);
            return this;
        }

        public Answer send() {
            return send("/api/v1/jobs");
        }

        public Answer send(String path) {
            text("--" + BOUNDARY + "--\r\n");
            var request = HttpRequest.newBuilder(service.uri(path))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofByteArray(body.toByteArray()));
            headers.forEach(request::header);
            return ApiCaller.this.send(request);
        }

        private void text(String text) {
            body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
