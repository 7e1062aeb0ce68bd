package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.cli.serve.MadeCertificate;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;

/** What is wrong with a certificate is told before anybody connects. */
class ServedCertificateTests {

    @TempDir
    private Path folder;

    private static void look(Ssl ssl) {
        var factory = new TomcatServletWebServerFactory();
        factory.setSsl(ssl);
        new ServedCertificate(Clock.systemUTC()).customize(factory);
    }

    private static Ssl ssl(Path keys) {
        var ssl = new Ssl();
        ssl.setKeyStore(keys.toString());
        ssl.setKeyStorePassword(MadeCertificate.PASSWORD);
        return ssl;
    }

    @Test
    void aKeyOfAnotherCertificateIsRefusedWithItsPlace() throws Exception {
        var some = new LinkedHashMap<String, MadeCertificate>();
        var others = new LinkedHashMap<String, MadeCertificate>();
        for (var kind : new String[] {"EC", "RSA"}) { // each is a process of its own
            some.put(kind, MadeCertificate.in(folder, kind, 30));
            others.put(kind, MadeCertificate.in(folder, kind, 30));
        }
        for (var kind : some.keySet()) {
            var one = Objects.requireNonNull(some.get(kind));
            assertThatCode(() -> look(ssl(one.keys()))).as(kind).doesNotThrowAnyException();
            for (var other : others.keySet()) {
                var mixed = one.withCertificateOf(Objects.requireNonNull(others.get(other)));
                assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                        .as(kind + " " + other)
                        .isThrownBy(() -> look(ssl(mixed)))
                        .satisfies(wrong -> {
                            assertThat(wrong.getName()).isEqualTo("server.ssl.key-store");
                            assertThat(wrong.getValue()).isEqualTo(mixed.toString());
                            assertThat(wrong.getReason()).contains("do not belong together");
                        });
            }
        }
    }

    /** A curve that this machine does not know, a key that stays in a device: what it is the server knows, and says. */
    @Test
    void aKeyThatSignsNothingHereIsNotCalledAnothers() throws Exception {
        var of = MadeCertificate.in(folder, "RSA", 30).certificate().getPublicKey();
        var key = new PrivateKey() {
            @Override
            public String getAlgorithm() {
                return "RSA";
            }

            @Override
            public String getFormat() {
                return "";
            }

            @Override
            public byte[] getEncoded() {
                return new byte[0];
            }
        };

        assertThat(ServedCertificate.isOf(key, of)).isTrue();
    }

    @Test
    void withoutTlsNothingIsLookedAt() {
        assertThatCode(() -> look(Ssl.forBundle("none")))
                .as("which asks for the bundle")
                .isInstanceOf(RuntimeException.class);
        var off = Ssl.forBundle("none");
        off.setEnabled(false);
        assertThatCode(() -> look(off)).doesNotThrowAnyException();
    }

    @Test
    void theDaysOfACertificateAreToldWhereTheyAreNotWell() throws Exception {
        X509Certificate certificate = MadeCertificate.in(folder, "EC", 30).certificate();
        var made = certificate.getNotBefore().toInstant();

        assertThat(ServedCertificate.told(certificate, made.plusSeconds(60))).isNull();
        assertThat(ServedCertificate.told(certificate, made.minusSeconds(60))).contains("counts from " + made);
        var end = certificate.getNotAfter().toInstant();
        assertThat(ServedCertificate.told(certificate, end.minus(Duration.ofDays(13))))
                .contains("ends at " + end);
        assertThat(ServedCertificate.told(certificate, end.plusSeconds(1))).contains("ended at " + end);
    }
}
