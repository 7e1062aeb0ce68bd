package dev.tidewaiter.bench.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Somebody at the desk: logs in by the form, goes from page to page, and thinks before each. */
final class Officer {

    private static final Pattern FINDING = Pattern.compile("data-finding=\"([0-9a-f]{32})\"");
    private static final Pattern DONE = Pattern.compile("href=\"/(jobs/[0-9a-f-]+)\"");
    private static final List<String> FILTERS = List.of(
            "severity=BLOCK",
            "severity=HOLD",
            "severity=REVIEW",
            "rule=P02",
            "rule=G02",
            "destination=KG",
            "state=OPEN",
            "q=limbach",
            "q=xiamen+12",
            "list=OFAC-SDN");
    private static final List<String> NAMES = List.of(
            "Xiamen Limbah Aircraft Engines", "Nordlicht Regenschirme GmbH", "Ямщиков Артём", "Harbour Tools Ltd");

    /** Pages that somebody looks at now and then, by what they are called. */
    private static final List<Map.Entry<String, String>> FURTHER = List.of(
            Map.entry("a list", "lists/OFAC-SDN"),
            Map.entry("known false hits", "known-false-hits"),
            Map.entry("nights", "nights"),
            Map.entry("programs", "programs"),
            Map.entry("settings", "settings"),
            Map.entry("tokens", "tokens"));

    private final String address;
    private final Random random;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final Map<String, List<Double>> answers = new HashMap<>();
    private List<String> findings = List.of();
    private String reading = "";
    private String done = "";

    Officer(String address, Random random) {
        this.address = address;
        this.random = random;
    }

    /** Milliseconds of each answer, by page. */
    Map<String, List<Double>> answers() {
        return answers;
    }

    void forget() {
        answers.clear();
    }

    void logIn(String name, String password) throws IOException, InterruptedException {
        post("login", get("login").body(), "/login", Map.of("username", name, "password", password));
    }

    /** Uploads a sheet by page, whose format check and result this officer then looks at now and again. */
    void upload(Path sheet) throws IOException, InterruptedException {
        var page = get("jobs").body();
        var done = DONE.matcher(page);
        this.done = done.results().map(found -> found.group(1)).reduce("jobs", (newer, older) -> older);
        var body = new ByteArrayOutputStream();
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(sheet.getFileName())
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(sheet));
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        var answer = client.send(
                HttpRequest.newBuilder(action(page, "/jobs"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
        var at = answer.headers().firstValue("Location").orElseThrow();
        reading = URI.create(at).getPath().substring(1) + (at.endsWith("/reading") ? "" : "/reading");
    }

    void work(long end, int thinkMost) throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            // first, or all would ask in the millisecond in which the time begins
            Thread.sleep(random.nextInt(thinkMost));
            step();
        }
    }

    private void step() throws IOException, InterruptedException {
        switch (random.nextInt(26)) {
            case 0, 1 -> timed("home", "");
            case 2 -> timed("rules", "rules");
            case 3 -> timed("a rule", "rules/P02");
            case 4 -> timed("a table", "rules/tables/codes.chpl");
            case 5 -> timed("lists", "lists");
            case 6 -> timed("an entry of a list", "lists/OFAC-SDN/51298");
            case 7 -> lookUp();
            case 8 -> timed("uploads", "jobs");
            case 22, 23 -> {
                var page = FURTHER.get(random.nextInt(FURTHER.size()));
                timed(page.getKey(), page.getValue());
            }
            case 20 -> timed("a sheet's format check", reading);
            case 21 -> timed("an upload's result", done);
            case 9, 10, 11, 12, 13 -> {
                var page = timed("queue", "queue" + filter());
                findings = FINDING.matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
            }
            default -> {
                if (!findings.isEmpty()) {
                    var finding = findings.get(random.nextInt(findings.size()));
                    switch (random.nextInt(6)) {
                        case 0 -> timed("a finding", "findings/" + finding);
                        case 1 -> timed("its sheet", "findings/" + finding + "/sheet");
                        case 2 -> timed("what almost matched", "findings/" + finding + "/near");
                        case 3 -> timed("one answer to many", "queue/many?what=chosen&finding=" + finding);
                        default -> timed("the next finding beside the queue", "queue?at=" + finding, "detail");
                    }
                }
            }
        }
    }

    private String filter() {
        var filter = new ArrayList<String>();
        for (int count = random.nextInt(3); count > 0; count--) {
            filter.add(FILTERS.get(random.nextInt(FILTERS.size())));
        }
        return filter.isEmpty() ? "" : "?" + String.join("&", filter);
    }

    private void lookUp() throws IOException, InterruptedException {
        var form = get("parties").body();
        long start = System.nanoTime();
        post("parties", form, "/parties", Map.of("name", NAMES.get(random.nextInt(NAMES.size()))));
        note("look a party up", start);
    }

    private String timed(String page, String path) throws IOException, InterruptedException {
        return timed(page, path, "");
    }

    /** Of a page or of that part of it that stands anew. */
    private String timed(String page, String path, String part) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var answer = get(path, part);
        note(page, start);
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private void note(String page, long start) {
        answers.computeIfAbsent(page, any -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "");
    }

    private HttpResponse<String> get(String path, String part) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
        if (!part.isEmpty()) {
            request.header("HX-Request", "true").header("HX-Target", part);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI action(String page, String form) throws IOException {
        var action = Pattern.compile("action=\"" + Pattern.quote(form) + "(\\?[^\"]*)\"")
                .matcher(page);
        if (!action.find()) {
            throw new IOException("no form to " + form);
        }
        return URI.create(address + form.substring(1) + action.group(1).replace("&amp;", "&"));
    }

    private void post(String path, String page, String form, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = new ArrayList<String>();
        fields.forEach((name, value) -> body.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        var answer = client.send(
                HttpRequest.newBuilder(action(page, form))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", body)))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            throw new IOException(path + ": " + answer.statusCode());
        }
    }
}
