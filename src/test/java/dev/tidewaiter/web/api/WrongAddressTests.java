package dev.tidewaiter.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RunningService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is wrong with an address is told to programs as problem+json and to people as a page, and never names the server. */
class WrongAddressTests {

    private static final Set<String> BESIDE_CONTENT = Set.of(
            "Cache-Control",
            "Content-Security-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "Referrer-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection");

    private final RunningService service = RunningService.shared();
    private final String token = service.token(AccountRole.OFFICER);
    private final ApiCaller officer = new ApiCaller(service, token);

    /** The whole answer; an address is sent as it stands. */
    private String raw(String method, String address, String headers) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(
                            "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer %s\r\n%s\r\n"
                                    .formatted(method, address, token, headers)
                                    .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void aPersonIsNotToldOfAFormWhereThereWasNone() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        for (var address : new String[] {"/queue?after=-1", "/lists/OFAC-SDN/changes?from=foo&to=bar"}) {
            var page = browser.get(address);
            assertThat(page.status()).as(address).isEqualTo(400);
            assertThat(page.text())
                    .as(address)
                    .contains("<title>This address was not understood")
                    .doesNotContain("send the form once more");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nowhere, 404",
        "GET, /api/nowhere, 404",
        "DELETE, /api/v1/queue, 405",
        "GET, /api/v1/screen, 405",
        "PUT, /api/v1/jobs/x, 405",
        "GET, /api/v1/%, 400",
        "GET, /api/v1/jobs/%00, 400",
        "GET, /api/..;/v1/queue, 400",
    })
    void aProgramIsToldAProblem(String method, String address, int status) throws IOException {
        for (var accept : new String[] {"", "Accept: text/html\r\n", "Accept: application/json\r\n"}) {
            var answer = raw(method, address, accept);
            assertThat(answer).startsWith("HTTP/1.1 " + status);
            assertThat(answer)
                    .containsIgnoringCase("Content-Type: application/problem+json")
                    .contains("\"detail\":\"")
                    .contains("\"status\":" + status)
                    .doesNotContain("timestamp")
                    .doesNotContain("Tomcat");
        }
    }

    @Test
    void anAddressLongerThanIsTakenIsToldToTheOneWhoAsked() throws IOException {
        for (var address : new String[] {"/api/v1/queue?rule=" + "P".repeat(20_000), "/api/v1/" + "x".repeat(20_000)}) {
            var answer = raw("GET", address, "");
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .containsIgnoringCase("Content-Type: application/problem+json")
                    .contains("longer than is taken")
                    .hasSizeLessThan(2_000);
        }
        for (var method : new String[] {"\r\nGET", "GET "}) { // an empty line before, two blanks behind
            assertThat(raw(method, "/api/v1/" + "x".repeat(20_000), ""))
                    .containsIgnoringCase("Content-Type: application/problem+json");
        }
        assertThat(raw("GET", "/queue?rule=" + "P".repeat(20_000), "Accept: text/html\r\n"))
                .contains("/desk.css");
    }

    /** What a browser is told of an answer beside its content, by name. */
    private static Map<String, String> toldBrowsers(String answer) {
        var told = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line : answer.substring(0, answer.indexOf("\r\n\r\n")).split("\r\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                told.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        told.keySet().retainAll(BESIDE_CONTENT);
        return told;
    }

    @Test
    void whatTheServerSaysByItselfHasTheHeadersOfOurPagesAndAnswers() throws IOException {
        var page = toldBrowsers(raw("GET", "/login", "Accept: text/html\r\n"));
        assertThat(page.keySet()).containsExactlyInAnyOrderElementsOf(BESIDE_CONTENT);
        assertThat(toldBrowsers(raw("GET", "/%", "Accept: text/html\r\n"))).isEqualTo(page);
        assertThat(toldBrowsers(raw("GET", "/api/v1/%", ""))).isEqualTo(toldBrowsers(raw("GET", "/api/v1/queue", "")));
    }

    @Test
    void aBodyOfATypeThatIsNotTakenIsToldAsSuch() throws IOException {
        for (var address : new String[] {"/api/v1/screen", "/api/v1/jobs"}) {
            var answer = raw("POST", address, "Content-Type: text/plain\r\nContent-Length: 0\r\n");
            assertThat(answer)
                    .startsWith("HTTP/1.1 415")
                    .containsIgnoringCase("Content-Type: application/problem+json")
                    .contains("say it in the header Content-Type")
                    .doesNotContain("timestamp");
        }
    }

    @Test
    void anAnswerOfAnotherTypeThanThereIsIsToldAsSuch() throws IOException {
        for (var address : new String[] {"/api/v1/queue", "/api/v1/good-guys", "/api/v1/jobs/x/events"}) {
            assertThat(raw("GET", address, "Accept: text/csv\r\n"))
                    .startsWith("HTTP/1.1 406")
                    .containsIgnoringCase("Content-Type: application/problem+json")
                    .contains("no answer of the type that the header Accept asks for");
        }
    }

    /** What cannot be told of afterwards is not done either. */
    @Test
    void whatChangesSomethingSaysBeforehandThatItAnswersInJson() {
        service.beans(RequestMappingHandlerMapping.class)
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, method) -> {
                    boolean changes = !Set.of(RequestMethod.GET)
                            .containsAll(info.getMethodsCondition().getMethods());
                    boolean silent = method.hasMethodAnnotation(ResponseStatus.class)
                            && method.getReturnType().getParameterType() == void.class;
                    if (changes
                            && !silent
                            && method.getBeanType().getPackage() == getClass().getPackage()) {
                        assertThat(info.getProducesCondition().getProducibleMediaTypes())
                                .as(info.toString())
                                .containsExactly(MediaType.APPLICATION_JSON);
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/..;/x", "/jobs/%00", "/nowhere%", "/queue?x=%zz"})
    void aPersonGetsOurPage(String address) throws IOException {
        assertThat(raw("GET", address, "Accept: text/html\r\n"))
                .doesNotContain("Tomcat")
                .doesNotContain("HTTP Status")
                .doesNotContain("Exception");
        assertThat(raw("GET", "/%", "Accept: text/html\r\n")).contains("/desk.css");
    }

    @ParameterizedTest
    @CsvSource({
        "Accept-Language: de, Diese Adresse wurde nicht verstanden",
        "'Cookie: a; =b; tidewaiter-language=ru; c=\"d', Этот адрес",
        "Accept-Language: zh-CN, 首页",
        "Accept-Language: ???, This address was not understood",
    })
    void anAddressThatTheServerCannotReadIsToldInTheLanguageOfWhoAsked(String header, String words) throws IOException {
        for (var address : new String[] {"/jobs/%00", "/%"}) {
            assertThat(raw("GET", address, "Accept: text/html\r\n" + header + "\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .contains(words)
                    .contains("href=\"/\"")
                    .containsIgnoringCase("Content-Security-Policy: default-src 'none'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/queue?q=%00", "/queue?%00=1", "/parties?name=a%00b", "/findings/x?back=%00"})
    void aParameterWithANulIsToldOnAPage(String address) {
        var ann = service.browser();
        ann.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var page = ann.get(address);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("<title>This address was not understood");
        assertThat(officer.get("/api/v1" + address).json().path("detail").asString())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ff", "%zz", "%"})
    void aParameterWhoseEscapesAreNoTextIsTheCallersMistake(String text) throws IOException {
        assertThat(raw("GET", "/api/v1/queue?sender=" + text, ""))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("malformed");
        assertThat(raw("GET", "/login?x=" + text, "Accept: text/html\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("<title>This address was not understood");
    }

    @ParameterizedTest
    @CsvSource({
        "severity=BOGUS, CANNOT_CHECK",
        "verdict=hold, CANNOT_CHECK",
        "state=OPENED, PROPOSED",
        "rule=Z99, P02",
        "list=OFAC, OFAC-SDN",
        "destination=Iran, two letters",
        "run=nowhere, id of a job",
        "bogus=1, severity",
        "'severity=BLOCK,BOGUS', CANNOT_CHECK",
    })
    void aFilterThatLetsNothingThroughIsRefusedWithWhatThereIs(String query, String allowed) {
        var answer = officer.get("/api/v1/queue?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("detail").asString()).contains(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/queue?limit=abc, limit",
        "/api/v1/queue?facets=maybe, true or false",
        "/api/v1/jobs/x/files/y/report, a whole number",
    })
    void aValueOfAnotherKindIsToldByItsName(String address, String words) {
        var answer = officer.get(address);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asString()).contains(words).doesNotContain("convert");
    }

    @Test
    void whatMayBeThereIsTakenAlsoWhereNothingIs() {
        for (var query :
                new String[] {"destination=LI", "severity=REVIEW,HOLD", "rule=P02", "sender=Nobody+Ltd", "limit=1"}) {
            assertThat(officer.get("/api/v1/queue?" + query).status()).as(query).isEqualTo(200);
        }
    }

    @Test
    void thePageHidesNothingBecauseOfAnAddressThatItDoesNotUnderstand() {
        var file = "wrong-%d.csv".formatted(System.nanoTime());
        officer.screened(
                file,
                "Shipper,Consignee,Description,HS,Destination\nOdd Works,Kiosk LLC,aircraft piston engine L550E,840710,RU\n"
                        .getBytes(UTF_8));
        var ann = service.browser();
        ann.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var page = ann.get("/queue?severity=BOGUS&bogus=1&q=" + file);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("the queue does not know")
                .contains("severity=BOGUS")
                .contains("bogus=1")
                .contains("aircraft piston engine");
        assertThat(ann.get("/queue?verdict=BLOCK").text()).doesNotContain("the queue does not know");
    }
}
