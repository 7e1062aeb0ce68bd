package dev.tidewaiter.web.security;

import static dev.tidewaiter.web.RunningService.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RunningService;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is decided at the door. Where no body is sent, an answer shows that none was waited for. */
class DoorTests {

    private static final String UPLOAD = "Content-Type: multipart/form-data; boundary=x\r\n";

    private final RunningService service = RunningService.shared();

    /** The answer to a request of which only the head is sent. */
    private String answer(String method, String path, String headers) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort())) {
            socket.setSoTimeout(10_000);
            var head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n" + headers + "\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new StringBuilder();
            var in = socket.getInputStream();
            for (int read = in.read(); read >= 0; read = in.read()) {
                answer.append((char) read);
                if (answer.indexOf("\r\n\r\n") > 0) {
                    return answer.toString();
                }
            }
            return answer.toString();
        }
    }

    private long uploadsOnDisk() throws IOException {
        try (Stream<?> all =
                Files.walk(service.folder()).filter(file -> file.toString().contains("upload_"))) {
            return all.count();
        }
    }

    @Test
    void aStrangersUploadIsRefusedUnread() throws IOException {
        for (var path : new String[] {"/jobs", "/login"}) {
            assertThat(answer("POST", path, UPLOAD + "Content-Length: 1000000\r\n"))
                    .as("a person is led to where they can log in: " + path)
                    .startsWith("HTTP/1.1 302")
                    .contains("Connection: close")
                    .contains("/login?upload");
        }
        for (var path : new String[] {"/api/v1/jobs", "/api/v1/tokens"}) {
            assertThat(answer("POST", path, UPLOAD + "Content-Length: 1000000\r\n"))
                    .as(path)
                    .startsWith("HTTP/1.1 401")
                    .contains("Connection: close")
                    .contains("application/problem+json");
        }
        assertThat(uploadsOnDisk()).isZero();
    }

    @Test
    void anUploadWithoutProofThatItCameFromHereIsRefusedUnread() throws IOException {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), PASSWORD);
        var cookies = "Cookie: tidewaiter=" + browser.cookie("tidewaiter") + "; tidewaiter-form="
                + browser.cookie("tidewaiter-form") + "\r\n";
        assertThat(answer("POST", "/jobs", cookies + UPLOAD + "Content-Length: 1000000\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("Connection: close");
        assertThat(uploadsOnDisk()).isZero();
    }

    @Test
    void anUploadOfARoleThatUploadsNothingIsRefusedUnread() throws IOException {
        var token = "Authorization: Bearer " + service.token(AccountRole.AUDITOR) + "\r\n";
        assertThat(answer("POST", "/api/v1/jobs", token + UPLOAD + "Content-Length: 1000000\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("Connection: close");
        assertThat(uploadsOnDisk()).isZero();
    }

    @Test
    void twoGibibytesAreRefusedUnread() throws IOException {
        var token = "Authorization: Bearer " + service.token(AccountRole.OFFICER) + "\r\n";
        assertThat(answer("POST", "/api/v1/jobs", token + UPLOAD + "Content-Length: 2147483648\r\n"))
                .startsWith("HTTP/1.1 413");
        assertThat(answer(
                        "POST",
                        "/api/v1/screen",
                        token + "Content-Type: application/json\r\nContent-Length: 2147483648\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void aBodyOfUntoldLengthIsNotReadWithoutEnd() {
        var endless = HttpRequest.newBuilder(service.uri("/api/v1/screen"))
                .header("Authorization", "Bearer " + service.token(AccountRole.OFFICER))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new Spaces(6_000_000)))
                .build();
        var answer = service.browser().answer(endless);
        assertThat(answer.statusCode()).isBetween(400, 413);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    /** The answer to a body that comes in pieces and whose length nobody told; it may come before the end is sent. */
    private String answerInPieces(String path, String headers, int pieces) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort())) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers;
            out.write((head + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            var piece = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            try {
                for (int i = 0; i < pieces; i++) {
                    out.write(piece);
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // it has heard enough
            }
            var answer = new StringBuilder();
            var in = socket.getInputStream();
            for (int read = in.read(); read >= 0 && answer.indexOf("}") < 0; read = in.read()) {
                answer.append((char) read);
            }
            return answer.toString();
        }
    }

    @Test
    void aLongNoteOfUntoldLengthIsRefusedBehindWhatMayBeRead() throws IOException {
        var json = "Authorization: Bearer " + service.token(AccountRole.OFFICER)
                + "\r\nContent-Type: application/json\r\n";
        int sixtyMegabytes = 960;
        assertThat(answerInPieces("/api/v1/findings/f/decisions", json, sixtyMegabytes))
                .startsWith("HTTP/1.1 413")
                .contains("problem+json", "bytes are taken at once. Send less, or in several parts.");
    }

    @Test
    void anAnswerWithAFileOfUntoldLengthIsAskedForItUnread() throws IOException {
        var token = "Authorization: Bearer " + service.token(AccountRole.OFFICER) + "\r\n";
        var path = "/api/v1/findings/f/decisions";
        assertThat(answer("POST", path, token + UPLOAD + "Transfer-Encoding: chunked\r\n"))
                .as("of which no piece has come")
                .startsWith("HTTP/1.1 411")
                .contains("Connection: close");
        assertThat(answerInPieces(path, token + UPLOAD, 1))
                .startsWith("HTTP/1.1 411")
                .contains("Connection: close", "Content-Length", "bytes are taken at once");
        assertThat(answer("POST", "/api/v1/lists/import", UPLOAD + "Transfer-Encoding: chunked\r\n"))
                .as("a stranger's is not read")
                .startsWith("HTTP/1.1 401");
        assertThat(uploadsOnDisk()).isZero();
    }

    private static final class Spaces extends InputStream {
        private int left;

        private Spaces(int left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int given = Math.min(left, most);
            Arrays.fill(into, from, from + given, (byte) ' ');
            left -= given;
            return given == 0 ? -1 : given;
        }
    }

    @Test
    void longHeadersAreRefused() throws IOException {
        assertThat(answer("GET", "/login", "X-Long: " + "x".repeat(20_000) + "\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void browsersAreToldToTrustNothingElse() {
        var browser = service.browser();
        var page = browser.get("/login");
        assertThat(page.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.header("Referrer-Policy")).contains("same-origin");
        assertThat(page.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.text())
                .doesNotContain("<script>")
                .doesNotContain("style=")
                .doesNotContain("onclick");
        var answer = browser.get("/api/v1/queue");
        assertThat(answer.header("Content-Security-Policy").orElse("")).contains("sandbox");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void nobodyElsesPagesMayAskInAPersonsName() {
        var preflight = HttpRequest.newBuilder(service.uri("/api/v1/jobs"))
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody())
                .build();
        assertThat(service.browser().answer(preflight).headers().map())
                .doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void aProxysHeadersAreNotBelieved() {
        var name = service.account(AccountRole.OFFICER).name();
        var browser = service.browser();
        var form = browser.get("/login");
        var answer = browser.answer(HttpRequest.newBuilder(form.at().resolve(form.form("/login")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "for=203.0.113.9;proto=https")
                .POST(BodyPublishers.ofString("username=" + name + "&password=wrong"))
                .build());
        assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("http://");
        assertThat(service.bean(AuditLog.class).before(Long.MAX_VALUE, 1).get(0).detail())
                .contains("127.0.0.1")
                .doesNotContain("203.0.113.9");
    }

    @Test
    void otherMethodsAndOddPathsOpenNothing() throws IOException {
        for (var method : new String[] {"TRACE", "PUT", "HEAD", "OPTIONS", "BREW"}) {
            assertThat(answer(method, "/people", "Content-Length: 0\r\n"))
                    .as(method)
                    .doesNotStartWith("HTTP/1.1 200");
        }
        for (var path :
                new String[] {"//people", "/people/", "/people;x=1", "/%2e/people", "/login/../people", "/people%00"}) {
            assertThat(answer("GET", path, ""))
                    .as(path)
                    .doesNotStartWith("HTTP/1.1 200")
                    .doesNotStartWith("HTTP/1.1 500");
        }
    }

    /** What a proxy takes for one request must be one here: else somebody's next request begins with what this one hid. */
    @Test
    void aBodyWithTwoLengthsHidesNoSecondRequest() throws IOException {
        var hidden = "GET /hidden HTTP/1.1\r\nHost: localhost\r\n\r\n";
        var twice =
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
                        .formatted(hidden.length(), hidden);
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(twice.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            var answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answers.split("HTTP/1\\.1 [0-9]{3}", -1)).as(answers).hasSize(2);
        }
    }
}
