package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.cli.serve.MadeCertificate;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
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
        for (var kind : new String[] {"EC", "RSA"}) {
            var one = MadeCertificate.in(folder, kind, 30);
            assertThatCode(() -> look(ssl(one.keys()))).as(kind).doesNotThrowAnyException();
            for (var other : new String[] {"EC", "RSA"}) {
                var mixed = one.withCertificateOf(MadeCertificate.in(folder, other, 30));
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
