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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody's browser: logs in by the form, fetches pages, sends forms, and takes the time of each answer. */
final class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input name=\"([^\"]+)\" type=\"hidden\" value=\"([^\"]*)\"");

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final Map<String, List<Double>> answers = new HashMap<>();

    Visitor(String address) {
        this.address = address;
    }

    /** Milliseconds of each answer, by page. */
    Map<String, List<Double>> answers() {
        return answers;
    }

    void logIn(String name, String password) throws IOException, InterruptedException {
        post(get("login", ""), "/login", Map.of("username", name, "password", password));
    }

    String timed(String page, String path) throws IOException, InterruptedException {
        return timed(page, path, "");
    }

    /** Of a page or of that part of it that stands anew. */
    String timed(String page, String path, String part) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var text = get(path, part);
        note(page, start);
        return text;
    }

    /** What another asks for, who takes no times. */
    void timed(String page, Asking asking) throws IOException, InterruptedException {
        long start = System.nanoTime();
        asking.ask();
        note(page, start);
    }

    @FunctionalInterface
    interface Asking {
        String ask() throws IOException, InterruptedException;
    }

    /** A file. */
    byte[] download(String path) throws IOException, InterruptedException {
        var answer =
                client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends the form of a page, with what the page has hidden in it; the time is that of the answer to the form. */
    void timedForm(String called, String page, String form, Map<String, String> fields)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        post(page, form, fields);
        note(called, start);
    }

    private void note(String page, long start) {
        answers.computeIfAbsent(page, any -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
    }

    String get(String path) throws IOException, InterruptedException {
        return get(path, "");
    }

    private String get(String path, String part) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
        if (!part.isEmpty()) {
            request.header("HX-Request", "true").header("HX-Target", part);
        }
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /** Uploads a file by page; gives where it leads. */
    String upload(String page, String name, byte[] content) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(name)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        var answer = client.send(
                HttpRequest.newBuilder(action(page, "/jobs"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private URI action(String page, String form) throws IOException {
        var action = Pattern.compile("action=\"" + Pattern.quote(form) + "(\\?[^\"]*)?\"")
                .matcher(page);
        if (!action.find()) {
            throw new IOException("no form to " + form);
        }
        var query = action.group(1) == null ? "" : action.group(1).replace("&amp;", "&");
        return URI.create(address + form.substring(1) + query);
    }

    void post(String page, String form, Map<String, String> fields) throws IOException, InterruptedException {
        var all = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page)
                .results()
                .forEach(field -> all.putIfAbsent(field.group(1), field.group(2).replace("&amp;", "&")));
        all.putAll(fields);
        var body = new ArrayList<String>();
        all.forEach((name, value) -> body.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(action(page, form))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(String.join("&", body)))
                        .build(),
                BodyHandlers.ofString());
        // another may have answered in the meantime, and that is told
        if (answer.statusCode() != 302 && answer.statusCode() != 409) {
            throw new IOException(form + ": " + answer.statusCode());
        }
    }
}
