package dev.tidewaiter.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person's browser does without scripts: keeps cookies, follows where it is told to, sends the forms of a page. */
public final class Browser {

    private static final int MOST_REDIRECTS = 10;
    private static final Pattern HIDDEN =
            Pattern.compile("<input name=\"([^\"]+)\" type=\"hidden\" value=\"([^\"]*)\"");

    private final RunningService service;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;

    Browser(RunningService service) {
        this(service, HttpClient.newBuilder());
    }

    /** One that trusts other certificates. */
    public Browser(RunningService service, HttpClient.Builder client) {
        this.service = service;
        this.client = client.cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What was answered in the end. */
    public record Page(URI at, HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public String path() {
            return at.getPath() + (at.getQuery() == null ? "" : "?" + at.getQuery());
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public Map<String, String> hidden() {
            return HIDDEN.matcher(text())
                    .results()
                    .collect(Collectors.toMap(
                            field -> field.group(1),
                            field -> field.group(2).replace("&amp;", "&"),
                            (first, again) -> first));
        }

        /** The address of the form that goes to a path. */
        public String form(String path) {
            var action = Pattern.compile("action=\"(" + Pattern.quote(path) + "(\\?[^\"]*)?)\"")
                    .matcher(text());
            if (!action.find()) {
                throw new AssertionError("no form to " + path + " on " + at + ":\n" + text());
            }
            return action.group(1).replace("&amp;", "&");
        }
    }

    public Page get(String path) {
        return follow(service.uri(path));
    }

    public Page follow(URI address) {
        return send(asked(address), MOST_REDIRECTS);
    }

    private static HttpRequest asked(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Accept", "text/html,*/*;q=0.8")
                .GET()
                .build();
    }

    /** Fills in the form of a page and sends it, with what the page has hidden in it. */
    public Page send(Page page, String form, Map<String, String> fields) {
        var all = new LinkedHashMap<>(page.hidden());
        all.putAll(fields);
        return post(page.at().resolve(page.form(form)), all);
    }

    /** Fills in a form that only asks, which stands in the address then. */
    public Page ask(Page page, String form, Map<String, String> fields) {
        var all = new LinkedHashMap<>(page.hidden());
        all.putAll(fields);
        return get(page.form(form) + "?" + encoded(all));
    }

    public Page post(URI address, Map<String, String> fields) {
        return post(address, encoded(fields));
    }

    /** Sends fields that are encoded already, of which some may come more than once. */
    public Page post(URI address, String fields) {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build();
        return send(request, MOST_REDIRECTS);
    }

    /** Sends files with the form of a page, each by its name. */
    public Page upload(Page page, String form, Map<String, byte[]> files) {
        return upload(page, form, files, Map.of());
    }

    /** The same with further fields. */
    public Page upload(Page page, String form, Map<String, byte[]> files, Map<String, String> fields) {
        return multipart(page, form, "file", files, fields);
    }

    /** Answers with a file attached, with what the page has hidden in it. */
    public Page attach(Page page, String form, String name, byte[] content, Map<String, String> fields) {
        var all = new LinkedHashMap<>(page.hidden());
        all.putAll(fields);
        return multipart(page, form, "attachment", Map.of(name, content), all);
    }

    private Page multipart(Page page, String form, String part, Map<String, byte[]> files, Map<String, String> fields) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, content) -> {
            body.writeBytes(
                    ("--x\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name + "\"\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes("--x--\r\n".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(page.at().resolve(page.form(form)))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return send(request, MOST_REDIRECTS);
    }

    /** A file that a page links to. */
    public byte[] download(String path) {
        try {
            return client.send(asked(service.uri(path)), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public Page logIn(String name, String password) {
        return send(get("/login"), "/login", Map.of("username", name, "password", password));
    }

    private Page send(HttpRequest request, int redirects) {
        var response = answer(request);
        var next = response.headers().firstValue("Location");
        if (response.statusCode() / 100 == 3 && next.isPresent() && redirects > 0) {
            return send(asked(request.uri().resolve(next.get())), redirects - 1);
        }
        return new Page(request.uri(), response);
    }

    /** One answer, not followed. */
    public HttpResponse<String> answer(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** The value of a cookie. */
    public String cookie(String name) {
        return cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
