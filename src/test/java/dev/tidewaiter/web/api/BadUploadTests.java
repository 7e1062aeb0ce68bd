package dev.tidewaiter.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RunningService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uploads that are cut off, or that are many at once, and what the others notice of it: nothing. */
class BadUploadTests {

    private static final String CSV = "Consignee,Description,HS,Destination\nKiosk 12 LLC,umbrellas,660110,KZ\n";
    private static final int MANY = 1_000;

    /** One for all of them, in which nobody else uploads anything; each counts from what it finds. */
    private static RunningService service;

    private ApiCaller officer;
    private long jobsBefore;

    @BeforeAll
    static void start() {
        service = RunningService.start(Map.of());
    }

    @AfterAll
    static void close() {
        service.close();
    }

    @BeforeEach
    void count() {
        officer = new ApiCaller(service, service.token(AccountRole.OFFICER));
        jobsBefore = jobs();
    }

    private static long jobs() {
        return service.database()
                .jdbc()
                .sql("select count(*) from run")
                .query(Long.class)
                .single();
    }

    /** What uploads and jobs have in the folder. */
    private static Set<Path> kept() throws IOException {
        try (var uploads = Files.list(service.folder().resolve("uploads"));
                var jobs = Files.list(service.folder().resolve("jobs"))) {
            return Stream.concat(uploads, jobs).collect(Collectors.toSet());
        }
    }

    @Test
    void anUploadThatIsCutOffMakesNoJobAndLeavesNothing() throws Exception {
        var keptBefore = kept();
        var head = """
                POST /api/v1/jobs HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: multipart/form-data; boundary=x\r
                Content-Length: 1000000\r
                \r
                --x\r
                Content-Disposition: form-data; name="file"; filename="may.csv"\r
                \r
                """.formatted(service.token(AccountRole.OFFICER));
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort())) {
            socket.getOutputStream().write((head + CSV + "Kiosk 13 L").getBytes(UTF_8));
            socket.getOutputStream().flush();
        }
        for (int i = 0; i < 100 && !kept().equals(keptBefore); i++) {
            Thread.sleep(50);
        }
        assertThat(kept()).isEqualTo(keptBefore);
        assertThat(jobs()).isEqualTo(jobsBefore);
        officer.screened("may.csv", CSV.getBytes(UTF_8));
        assertThat(jobs()).isEqualTo(jobsBefore + 1);
    }

    @Test
    void aThousandFilesAtOnceAreOneJob() {
        var upload = officer.upload();
        for (int i = 0; i < MANY; i++) {
            upload.file("may-" + i + ".csv", CSV.getBytes(UTF_8));
        }
        var taken = upload.send();
        assertThat(taken.status()).as(taken.text()).isEqualTo(202);
        var job = officer.over(taken.json().path("id").asString()).json();
        assertThat(job.path("linesDone").asInt()).isEqualTo(MANY);
        assertThat(job.path("files").size()).isEqualTo(MANY);
    }

    @Test
    void moreThanThatAreRefusedInASentence() {
        var upload = officer.upload();
        for (int i = 0; i < MANY + 1; i++) {
            upload.file("may-" + i + ".csv", CSV.getBytes(UTF_8));
        }
        var refused = upload.send();
        assertThat(refused.status()).isBetween(400, 413);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.text()).contains("1,000 files").doesNotContain("Exception");
        assertThat(jobs()).isEqualTo(jobsBefore);
    }

    @Test
    void aNameThatIsTooLongIsToldAsThat() {
        var refused = officer.upload()
                .file("a".repeat(3_000) + ".csv", CSV.getBytes(UTF_8))
                .send();
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text())
                .contains("A file's name in the upload is longer")
                .doesNotContain("1,000 files");
    }

    @Test
    void aNameWithANulIsToldAsThat() {
        var refused = officer.upload().file("may\0.csv", CSV.getBytes(UTF_8)).send();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("NUL character (U+0000)").contains("Give the file another name");
        assertThat(jobs()).isEqualTo(jobsBefore);
    }

    @Test
    void whoAcceptsNoAnswerOfOursUploadsNothing() {
        var body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n%s\r\n--x--\r\n";
        var answer = service.browser()
                .answer(HttpRequest.newBuilder(service.uri("/api/v1/jobs"))
                        .header("Authorization", "Bearer " + service.token(AccountRole.OFFICER))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .header("Accept", "text/csv")
                        .POST(BodyPublishers.ofString(body.formatted(CSV)))
                        .build());
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("no answer of the type that the header Accept asks for");
        assertThat(jobs()).isEqualTo(jobsBefore);
    }

    @Test
    void aPersonWhoSendsTooManyIsShownAPage() {
        var ann = service.browser();
        ann.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var form = ann.get("/");
        for (int more : new int[] {1, 100}) { // those the server lets through, and those it does not
            var body = new StringBuilder();
            for (int i = 0; i < MANY + more; i++) {
                body.append("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n1\r\n");
            }
            var answer = ann.answer(HttpRequest.newBuilder(form.at().resolve(form.form("/jobs")))
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .header("Accept", "text/html")
                    .POST(BodyPublishers.ofString(body + "--x--\r\n"))
                    .build());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(answer.body()).contains("Nothing was uploaded").contains("1,000 files");
        }
        assertThat(jobs()).isEqualTo(jobsBefore);
    }

    @Test
    void whoIsTurnedAwayAtTheDoorIsToldInTheirLanguage() {
        var ann = service.browser();
        ann.logIn(service.account(AccountRole.AUDITOR).name(), RunningService.PASSWORD);
        Map.of(
                        "de-AT",
                        "Es wurde nichts hochgeladen",
                        "zh",
                        "未上传任何内容",
                        "ru",
                        "Ничего не загружено",
                        "fr",
                        "Nothing was uploaded")
                .forEach((language, sentence) -> {
                    var answer = ann.answer(HttpRequest.newBuilder(service.uri("/jobs"))
                            .header("Content-Type", "multipart/form-data; boundary=x")
                            .header("Accept", "text/html")
                            .header("Accept-Language", language)
                            .POST(BodyPublishers.ofString("--x--\r\n"))
                            .build());
                    assertThat(answer.statusCode()).isEqualTo(403);
                    assertThat(answer.body())
                            .contains("<h1>" + sentence + "</h1>")
                            .contains("lang=");
                });
    }

    @Test
    void whatIsNoWholeFormIsToldSo() {
        for (var body :
                new String[] {"", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n1"}) {
            var broken = HttpRequest.newBuilder(service.uri("/api/v1/jobs"))
                    .header("Authorization", "Bearer " + service.token(AccountRole.OFFICER))
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            var answer = service.browser().answer(broken);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("part named file").doesNotContain("Exception");
        }
        assertThat(jobs()).isEqualTo(jobsBefore);
    }
}
