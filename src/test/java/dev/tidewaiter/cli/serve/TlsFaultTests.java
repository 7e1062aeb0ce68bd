package dev.tidewaiter.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerSslBundle;
import org.springframework.mock.env.MockEnvironment;

/** What is told of settings under which TLS cannot be served, by the very failure that stops the start. */
class TlsFaultTests {

    private static final String CERTIFICATE = "server.ssl.certificate";
    private static final String KEY = "server.ssl.certificate-private-key";

    @TempDir
    private Path folder = Path.of("");

    private String none = "";

    @BeforeEach
    void aFileThatIsNoCertificate() throws IOException {
        none = Files.writeString(folder.resolve("none.pem"), "no certificate").toString();
    }

    private static @Nullable String told(Map<String, String> settings) {
        var environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        try {
            var ssl = Binder.get(environment).bind("server.ssl", Ssl.class).get();
            return "nothing failed: "
                    + WebServerSslBundle.get(ssl, null).getStores().getKeyStore();
        } catch (RuntimeException failed) {
            return TlsFault.of(failed, environment);
        }
    }

    @Test
    void aFileThatHoldsNoCertificateOrKeyIsNamed() {
        assertThat(told(Map.of(CERTIFICATE, none, KEY, none)))
                .contains("no certificate with its key can be read there", "server.ssl.certificate is \"" + none);
        assertThat(told(Map.of("server.ssl.key-store", none, "server.ssl.key-store-password", "changeit")))
                .contains("server.ssl.key-store is \"" + none)
                .doesNotContain("changeit");
        var secret = folder.resolve("tls_key_of_the_service_as_it_is_mounted").toString();
        assertThat(told(Map.of(CERTIFICATE, none, KEY, secret)))
                .contains("server.ssl.certificate-private-key is \"" + secret);
    }

    @Test
    void aKeyThatStandsInTheSettingsIsToldUnderNoName() {
        var key = "base64:" + Base64.getEncoder().encodeToString("the key itself".getBytes(StandardCharsets.UTF_8));
        var body = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg" + "xY0z0".repeat(20) + "==";
        for (var secret : new String[] {key, body}) {
            assertThat(told(Map.of(CERTIFICATE, none, KEY, secret)))
                    .contains("TLS cannot be served", "server.ssl.certificate is \"" + none)
                    .doesNotContain(secret);
            assertThat(told(Map.of(CERTIFICATE, secret, KEY, none)))
                    .contains("TLS cannot be served")
                    .doesNotContain(secret);
        }
    }
}
