package dev.tidewaiter.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs do with a service until it is gone: upload, decide, approve. It remembers all that was acknowledged. */
final class DeskWork {

    /** Some chunks of lines that are kept together. */
    static final int LINES = 600;

    private static final int ONE_IN = 40;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String officer;
    private final String approver;
    private final AtomicInteger keys = new AtomicInteger();

    /** Every upload that was begun, and the job's id where one was told; an empty one where the answer was lost. */
    final Map<String, String> jobs = new ConcurrentHashMap<>();

    final Map<String, String> proposed = new ConcurrentHashMap<>();
    final Map<String, String> approved = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> toApprove = new ConcurrentLinkedQueue<>();

    DeskWork(String officer, String approver) {
        this.officer = officer;
        this.approver = approver;
    }

    /** Goes on until the service no longer answers. */
    void untilGone(URI service, AtomicBoolean gone) throws InterruptedException {
        var uploads = new Thread(() -> repeat(gone, () -> upload(service, "key " + keys.incrementAndGet())));
        var decisions = new Thread(() -> repeat(gone, () -> decideNext(service)));
        var approvals = new Thread(() -> repeat(gone, () -> approveNext(service)));
        for (var thread : new Thread[] {uploads, decisions, approvals}) {
            thread.start();
        }
        for (var thread : new Thread[] {uploads, decisions, approvals}) {
            thread.join();
        }
    }

    private interface Step {
        void take() throws IOException, InterruptedException;
    }

    private static void repeat(AtomicBoolean gone, Step step) {
        try {
            while (!gone.get()) {
                step.take();
            }
        } catch (IOException killed) {
            // no answer: whether it was done shows after the next start
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Uploads a manifest under a key; asked again it must be the same job. */
    void upload(URI service, String key) throws IOException, InterruptedException {
        jobs.putIfAbsent(key, "");
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"may.csv\"\r\n\r\n".getBytes(UTF_8));
        body.writeBytes(manifest(key));
        body.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        var answer = send(
                HttpRequest.newBuilder(service.resolve("/api/v1/jobs"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())),
                officer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        var id = JSON.readTree(answer.body()).path("id").asString();
        var before = jobs.put(key, id);
        assertThat(before).as("the job of " + key).isIn("", id);
        Thread.sleep(100);
    }

    private static byte[] manifest(String key) {
        var rows = new StringBuilder("Shipper,Consignee,Description,HS,Destination\n");
        for (int i = 1; i <= LINES; i++) {
            rows.append("Harbor Umbrella Works ").append(key).append(' ').append(i);
            rows.append(
                    i % ONE_IN == 0
                            ? ",Kiosk,aircraft piston engine L550E,840710,RU\n"
                            : ",Kiosk,umbrellas,660110,KZ\n");
        }
        return rows.toString().getBytes(UTF_8);
    }

    private void decideNext(URI service) throws IOException, InterruptedException {
        var waiting =
                json(service, "/api/v1/queue?state=OPEN&limit=1&facets=false").path("items");
        if (waiting.isEmpty()) {
            Thread.sleep(20);
            return;
        }
        var finding = waiting.get(0).path("id").asString();
        var answer = send(
                HttpRequest.newBuilder(service.resolve("/api/v1/findings/" + finding + "/decisions"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"answer\":\"PERMITTED\",\"reason\":\"licence 7\"}")),
                officer);
        if (answer.statusCode() == 409) {
            Thread.sleep(20); // its file is being screened again
            return;
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var decision = JSON.readTree(answer.body()).path("id").asString();
        proposed.put(decision, finding);
        toApprove.add(decision);
    }

    private void approveNext(URI service) throws IOException, InterruptedException {
        var decision = toApprove.poll();
        if (decision == null) {
            Thread.sleep(20);
            return;
        }
        var answer = send(
                HttpRequest.newBuilder(service.resolve("/api/v1/decisions/" + decision + "/approval"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"approve\":true}")),
                approver);
        if (answer.statusCode() != 409) { // it needed no second person
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            approved.put(decision, "");
        }
    }

    /** A job once it is over. */
    JsonNode over(URI service, String job) throws IOException, InterruptedException {
        while (true) {
            var state = json(service, "/api/v1/jobs/" + job);
            if (!state.path("state").asString().matches("QUEUED|RUNNING")) {
                return state;
            }
            Thread.sleep(50);
        }
    }

    String text(URI service, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(service.resolve(path)), officer).body();
    }

    private JsonNode json(URI service, String path) throws IOException, InterruptedException {
        return JSON.readTree(text(service, path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String token)
            throws IOException, InterruptedException {
        return client.send(
                request.header("Authorization", "Bearer " + token)
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                BodyHandlers.ofString());
    }
}
