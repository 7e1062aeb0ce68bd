package dev.tidewaiter.web.security;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.WebServerSslBundle;
import org.springframework.stereotype.Component;

/**
 * Looks at the certificate under TLS before anybody connects. The server takes a key of another certificate and says that it is ready, and
 * then each connection breaks off without a word.
 */
@Component
final class ServedCertificate implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(ServedCertificate.class);

    /** Renewing one takes some days where it goes through somebody's hands. */
    private static final Duration SOON = Duration.ofDays(14);

    private static final int LONGEST_PLACE = 300;

    /** How a key of each kind signs; one of another kind is not tried. */
    private static final Map<String, String> SIGNATURES =
            Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "EdDSA", "EdDSA");

    private final Clock clock;

    ServedCertificate(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        var ssl = factory.getSsl();
        if (ssl == null || !Ssl.isEnabled(ssl)) {
            return;
        }
        var bundle = WebServerSslBundle.get(ssl, factory.getSslBundles());
        var keys = bundle.getStores().getKeyStore();
        if (keys == null) {
            return;
        }
        try {
            for (var alias : Collections.list(keys.aliases())) {
                if (ssl.getKeyAlias() == null || alias.equalsIgnoreCase(ssl.getKeyAlias())) {
                    look(ssl, keys, alias, password(bundle));
                }
            }
        } catch (GeneralSecurityException locked) {
            // a key that cannot be had is told of by the server, which asks for it next
            LOG.debug(
                    "a key under TLS cannot be looked at: {}", locked.getClass().getSimpleName());
        }
    }

    private static char @Nullable [] password(SslBundle bundle) {
        var own = bundle.getKey().getPassword();
        var password = own != null ? own : bundle.getStores().getKeyStorePassword();
        return password == null ? null : password.toCharArray();
    }

    private void look(Ssl ssl, KeyStore keys, String alias, char @Nullable [] password)
            throws GeneralSecurityException {
        if (keys.getCertificate(alias) instanceof X509Certificate certificate
                && keys.getKey(alias, password) instanceof PrivateKey key) {
            if (!isOf(key, certificate.getPublicKey())) {
                throw isAnothers(ssl);
            }
            var told = told(certificate, clock.instant());
            if (told != null) {
                LOG.warn(told);
            }
        }
    }

    /** Whether a key is of a certificate's kind and what it signs is signed by its owner; one that signs nothing here is the server's to refuse. */
    static boolean isOf(PrivateKey key, PublicKey of) {
        var way = SIGNATURES.get(key.getAlgorithm());
        if (way == null || !of.getAlgorithm().equals(key.getAlgorithm())) {
            return way == null;
        }
        byte[] signed;
        try {
            var signing = Signature.getInstance(way);
            signing.initSign(key);
            signed = signing.sign();
        } catch (GeneralSecurityException signsNothing) {
            return true;
        }
        try {
            var checking = Signature.getInstance(way);
            checking.initVerify(of);
            return checking.verify(signed);
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static InvalidConfigurationPropertyValueException isAnothers(Ssl ssl) {
        if (ssl.getBundle() != null) {
            return wrong("bundle", ssl.getBundle(), "Its certificate and its key do not belong together.");
        }
        if (ssl.getCertificate() != null) {
            return wrong(
                    "certificate",
                    ssl.getCertificate(),
                    "It is the certificate of another key than that under server.ssl.certificate-private-key.");
        }
        return wrong("key-store", ssl.getKeyStore(), "A certificate in it and its key do not belong together.");
    }

    /** A certificate that stands in the settings itself is not told again. */
    private static InvalidConfigurationPropertyValueException wrong(
            String setting, @Nullable String value, String why) {
        var told = Objects.requireNonNullElse(value, "");
        boolean isPlace = !told.isEmpty()
                && told.length() <= LONGEST_PLACE
                && !told.contains("\n")
                && !told.contains("-----")
                && !told.startsWith("base64:");
        return new InvalidConfigurationPropertyValueException("server.ssl." + setting, isPlace ? told : null, why);
    }

    /** What is to be said of the days of a certificate; null where they are well. The service starts: who renews it may do so meanwhile. */
    static @Nullable String told(X509Certificate certificate, Instant now) {
        var from = certificate.getNotBefore().toInstant();
        var to = certificate.getNotAfter().toInstant();
        if (now.isBefore(from)) {
            return "the certificate under server.ssl in tidewaiter.yaml counts from %s on: until then browsers and programs refuse it. Look at the clock of this machine, too"
                    .formatted(from);
        }
        if (now.isAfter(to)) {
            return "the certificate under server.ssl in tidewaiter.yaml ended at %s: browsers and programs refuse it. Put a new one there and start again"
                    .formatted(to);
        }
        return now.plus(SOON).isAfter(to)
                ? "the certificate under server.ssl in tidewaiter.yaml ends at %s: put a new one there and start again before"
                        .formatted(to)
                : null;
    }
}
