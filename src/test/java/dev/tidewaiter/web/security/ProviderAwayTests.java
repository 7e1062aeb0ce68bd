package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider that is away when the service starts: people with an account here come in, and others as soon as it is there. */
class ProviderAwayTests {

    private static final String CLIENT = "spring.security.oauth2.client.";
    private static final String LINK = "/oauth2/authorization/house";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static HttpServer server(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    /** A port at which nobody answers. */
    private static int freePort() throws IOException {
        var server = server(0);
        int port = server.getAddress().getPort();
        server.start();
        server.stop(0);
        return port;
    }

    private static HttpServer provider(int port, String issuer) throws IOException {
        var server = server(port);
        var about = """
                {"issuer":"%s","authorization_endpoint":"%<s/authorize","token_endpoint":"%<s/token","jwks_uri":"%<s/keys",
                 "subject_types_supported":["public"],"response_types_supported":["code"]}""".formatted(issuer).getBytes(StandardCharsets.UTF_8);
        server.createContext("/.well-known/openid-configuration", asked -> {
            asked.getResponseHeaders().set("Content-Type", "application/json");
            asked.sendResponseHeaders(200, about.length);
            asked.getResponseBody().write(about);
            asked.close();
        });
        server.start();
        return server;
    }

    private static RunningService service(String issuer) {
        return RunningService.start(Map.of(
                CLIENT + "registration.house.client-id", "tidewaiter",
                CLIENT + "registration.house.client-secret", "known to both",
                CLIENT + "registration.house.client-name", "House log-in",
                CLIENT + "registration.house.scope", "openid",
                CLIENT + "registration.house.provider", "house",
                CLIENT + "provider.house.issuer-uri", issuer));
    }

    @Test
    void keepsNobodyOutWhoHasAnAccountHereAndIsAskedAgain() throws Exception {
        int port = freePort();
        var issuer = "http://127.0.0.1:" + port;
        try (var service = service(issuer)) {
            var stranger = new Browser(service, HttpClient.newBuilder());
            assertThat(stranger.get("/login").text())
                    .contains("House log-in: cannot be reached now")
                    .doesNotContain(LINK);
            var led = stranger.get(LINK);
            assertThat(led.path()).isEqualTo("/login?away");
            assertThat(led.text()).contains("The provider cannot be reached now.");
            var name = service.account(AccountRole.OFFICER).name();
            assertThat(new Browser(service, HttpClient.newBuilder())
                            .logIn(name, RunningService.PASSWORD)
                            .path())
                    .isEqualTo("/");

            var provider = provider(port, issuer);
            try {
                var latest = Instant.now().plus(LONGEST_WAIT);
                var page = stranger.get("/login").text();
                while (!page.contains(LINK) && Instant.now().isBefore(latest)) {
                    Thread.sleep(500);
                    page = stranger.get("/login").text();
                }
                assertThat(page).contains(LINK).doesNotContain("cannot be reached");
            } finally {
                provider.stop(0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 429})
    void aGatewayThatRefusesForAProviderThatIsStartingKeepsNobodyOut(int code) throws Exception {
        var gateway = server(0);
        gateway.createContext("/", asked -> {
            asked.sendResponseHeaders(code, -1);
            asked.close();
        });
        gateway.start();
        try (var service = service("http://127.0.0.1:" + gateway.getAddress().getPort())) {
            var browser = new Browser(service, HttpClient.newBuilder());
            assertThat(browser.get("/login").text()).contains("House log-in: cannot be reached now");
            var name = service.account(AccountRole.OFFICER).name();
            assertThat(browser.logIn(name, RunningService.PASSWORD).path()).isEqualTo("/");
        } finally {
            gateway.stop(0);
        }
    }
}
