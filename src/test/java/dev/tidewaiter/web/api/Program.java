package dev.tidewaiter.web.api;

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
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program that calls the API with a token. */
final class Program {

    private static final String BOUNDARY = "----tide";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningService service;
    private final String token;

    Program(RunningService service, String token) {
        this.service = service;
        this.token = token;
    }

    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(service.uri(path)).GET());
    }

    Answer delete(String path) {
        return send(HttpRequest.newBuilder(service.uri(path)).DELETE());
    }

    Answer post(String path, String json) {
        return send(HttpRequest.newBuilder(service.uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** An upload that is put together part by part. */
    Upload upload() {
        return new Upload();
    }

    /** A job once it is over. */
    Answer over(String job) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            var answer = get("/api/v1/jobs/" + job);
            var state = answer.json().path("state").asString();
            if (!state.equals("QUEUED") && !state.equals("RUNNING")) {
                return answer;
            }
            sleep();
        }
        throw new AssertionError("job " + job + " does not end");
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
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

    final class Upload {
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final Map<String, String> headers = new LinkedHashMap<>();

        Upload file(String name, byte[] content) {
            text(
                    "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                            .formatted(BOUNDARY, name));
            body.writeBytes(content);
            text("\r\n");
            return this;
        }

        Upload part(String name, String value) {
            text("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value));
            return this;
        }

        Upload key(String key) {
            headers.put("Idempotency-Key", key);
            return this;
        }

        Answer send() {
            text("--" + BOUNDARY + "--\r\n");
            var request = HttpRequest.newBuilder(service.uri("/api/v1/jobs"))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofByteArray(body.toByteArray()));
            headers.forEach(request::header);
            return Program.this.send(request);
        }

        private void text(String text) {
            body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
