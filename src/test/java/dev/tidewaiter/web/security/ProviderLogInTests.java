package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.openid.TestProvider;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service under TLS, behind a proxy that is believed, whose people log in at a provider: all by Spring's own settings. */
class ProviderLogInTests {

    private static final String KEYS = "changeit";

    @TempDir
    static Path folder;

    private static TestProvider provider;
    private static RunningService service;
    private static SSLContext trust;

    @BeforeAll
    static void start() throws Exception {
        var keys = selfSigned();
        provider = new TestProvider();
        service = RunningService.start(Map.ofEntries(
                Map.entry("server.ssl.key-store", keys.toString()),
                Map.entry("server.ssl.key-store-password", KEYS),
                Map.entry("server.forward-headers-strategy", "native"),
                Map.entry("spring.security.oauth2.client.registration.house.client-id", "tidewaiter"),
                Map.entry("spring.security.oauth2.client.registration.house.client-secret", TestProvider.SECRET),
                Map.entry("spring.security.oauth2.client.registration.house.client-name", "House log-in"),
                Map.entry("spring.security.oauth2.client.registration.house.scope", "openid,profile"),
                Map.entry("spring.security.oauth2.client.registration.house.provider", "house"),
                Map.entry("spring.security.oauth2.client.provider.house.issuer-uri", provider.issuer()),
                Map.entry("tidewaiter.provider.roles.export-officers", "OFFICER")));
        trust = trusting(keys);
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.close();
    }

    private static Path selfSigned() throws Exception {
        var keys = folder.resolve("keys.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "desk",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        KEYS)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        return keys;
    }

    private static SSLContext trusting(Path keys) throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, KEYS.toCharArray());
        }
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("desk", store.getCertificate("desk"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static Browser browser() {
        return new Browser(service, HttpClient.newBuilder().sslContext(trust));
    }

    private static Browser.Page throughTheProvider(Browser browser, String name) {
        var page = browser.get("/oauth2/authorization/house");
        return browser.send(page, "/login", Map.of("username", name, "password", TestProvider.PASSWORD));
    }

    private static Account account(String name) {
        return service.bean(Accounts.class).byName(name).orElseThrow();
    }

    @Test
    void aPersonWhomTheProviderKnowsComesInWithTheRoleOfItsGroup() {
        var browser = browser();
        assertThat(browser.get("/").text()).contains("House log-in").contains("/oauth2/authorization/house");
        var page = throughTheProvider(browser, "ann");
        assertThat(page.path()).as(page.text()).isEqualTo("/");
        assertThat(page.text()).contains("Officer");
        assertThat(account("ann").role()).isEqualTo(AccountRole.OFFICER);
        assertThat(account("ann").issuer()).isEqualTo(provider.issuer());
        service.bean(Accounts.class).disable("test", account("ann").id());
        assertThat(browser.get("/").path()).isEqualTo("/login");
        service.bean(Accounts.class).enable("test", account("ann").id());
    }

    @Test
    void aPersonWithoutARoleWaitsForAnAdministrator() {
        var waiting = throughTheProvider(browser(), "zoe");
        assertThat(waiting.path()).isEqualTo("/login?role");
        assertThat(waiting.text()).contains("you have no role here yet");
        var accounts = service.bean(Accounts.class);
        accounts.changeRole("test", account("zoe").id(), AccountRole.AUDITOR);
        accounts.enable("test", account("zoe").id());
        assertThat(throughTheProvider(browser(), "zoe").text()).contains("Auditor");
    }

    @Test
    void theCodeIsBoundToTheBrowserByPkceStateAndNonce() {
        var browser = browser();
        var begun = browser.answer(HttpRequest.newBuilder(service.uri("/oauth2/authorization/house"))
                .build());
        assertThat(begun.headers().firstValue("Location").orElse(""))
                .startsWith(provider.issuer())
                .contains("code_challenge_method=S256")
                .contains("code_challenge=")
                .contains("state=")
                .contains("nonce=");
        var forged = browser.get("/login/oauth2/code/house?code=forged&state=forged");
        assertThat(forged.path()).isEqualTo("/login?failed");
    }

    @Test
    void underTlsCookiesAreOnlyForTlsAndBrowsersRememberIt() {
        var browser = browser();
        var name = service.account(AccountRole.OFFICER).name();
        var page = browser.logIn(name, RunningService.PASSWORD);
        assertThat(page.path()).isEqualTo("/");
        assertThat(page.header("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
        assertThat(browser.cookies()).extracting("name").contains("__Host-tidewaiter", "__Host-tidewaiter-form");
        assertThat(browser.cookies()).allSatisfy(cookie -> {
            assertThat(cookie.getSecure()).as(cookie.getName()).isTrue();
            assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue();
        });
    }

    @Test
    void aProxyIsBelievedWhereTheSettingsSaySo() {
        var browser = browser();
        var form = browser.get("/login");
        browser.answer(HttpRequest.newBuilder(form.at().resolve(form.form("/login")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", "203.0.113.9")
                .POST(BodyPublishers.ofString("username=nobody&password=wrong"))
                .build());
        var steps = service.bean(AuditLog.class).before(Long.MAX_VALUE, 5);
        assertThat(steps.toString()).contains("203.0.113.9");
    }

    /** The first bytes of the answer to a client that speaks one version at most and offers one cipher suite. */
    private static byte[] hello(int version, int suite) throws IOException {
        var hello = ByteBuffer.allocate(128);
        hello.put((byte) 3).put((byte) version).put(new byte[32]).put((byte) 0); // its random number, no session
        hello.putShort((short) 2).putShort((short) suite).put((byte) 1).put((byte) 0); // no compression
        hello.putShort((short) 24); // all that follows
        hello.putInt(0x000a_0004).putInt(0x0002_0017); // the curve P-256
        hello.putInt(0x000b_0002).putShort((short) 0x0100);
        hello.putInt(0x000d_0006).putInt(0x0004_0403).putShort((short) 0x0401); // signatures with SHA-256
        int length = hello.position();
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), service.uri("/").getPort())) {
            socket.setSoTimeout(20_000);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write(new byte[] {22, 3, 1});
            out.writeShort(length + 4);
            out.writeInt((1 << 24) | length);
            out.write(hello.array(), 0, length);
            out.flush();
            return socket.getInputStream().readNBytes(7);
        }
    }

    @Test
    void tlsBefore12AndWeakSuitesAreRefused() throws IOException {
        int alert = 21;
        int handshake = 22;
        assertThat(hello(3, 0xc02b))
                .as("TLS 1.2, AES with GCM, forward secrecy")
                .startsWith(handshake);
        assertThat(hello(2, 0xc009)).as("TLS 1.1").startsWith(alert).endsWith(2, 70);
        assertThat(hello(1, 0xc009)).as("TLS 1.0").startsWith(alert).endsWith(2, 70);
        for (int suite : new int[] {0xc007, 0xc008, 0xc006, 0xc018, 0x0005, 0x003c
        }) { // RC4, 3DES, none, nobody known, no secrecy
            assertThat(hello(3, suite)).as("%x", suite).startsWith(alert).endsWith(2, 40);
        }
    }
}
