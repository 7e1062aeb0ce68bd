package dev.tidewaiter.cli.serve;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.security.UnrecoverableKeyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.core.env.Environment;

/** Why the service cannot be served over TLS as the settings have it. */
final class TlsFault {

    /** Settings that name a place. A password, or a key that stands in the settings itself, is nothing to print. */
    private static final List<String> PLACES = List.of(
            "bundle",
            "certificate",
            "certificate-private-key",
            "key-store",
            "key-alias",
            "trust-certificate",
            "trust-store");

    /** A run of base64, as the body of a key is; the names of folders and files are shorter, or words. */
    private static final Pattern BODY = Pattern.compile(
            "(?=[\\p{Alnum}+=]*\\p{Lu})(?=[\\p{Alnum}+=]*\\p{Ll})(?=[\\p{Alnum}+=]*\\d)[\\p{Alnum}+=]{20,}");

    /** Boot's own words; there are no kinds of exception for them. */
    private static final String NOT_OPENED = "Error decrypting private key";

    private static final String ENCRYPTED = "Password is required for an encrypted private key";

    private static final int LONGEST_PLACE = 300;

    /** Not the machine's own: it also serves whoever connects to others, such as a database. */
    private static final List<String> MADE_BY = List.of(
            "org.springframework.boot.ssl.", "org.apache.tomcat.util.net.SSL", "org.apache.tomcat.util.net.jsse.");

    private TlsFault() {}

    /** The sentence; null where something else failed. */
    static @Nullable String of(Throwable failed, @Nullable Environment settings) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoSuchSslBundleException unknown) {
                var name = unknown.getBundleName();
                boolean own = settings != null && name.equals(settings.getProperty("server.ssl.bundle"));
                return "%s in tidewaiter.yaml names \"%s\", and spring.ssl.bundle has none of that name. Correct one of them and start again."
                        .formatted(own ? "server.ssl.bundle" : "A setting", name);
            }
            if (isOfTls(cause)) {
                return "TLS cannot be served as tidewaiter.yaml sets it: %s%s. Correct it and start again."
                        .formatted(why(failed), places(settings));
            }
        }
        return null;
    }

    private static boolean isOfTls(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .map(StackTraceElement::getClassName)
                .anyMatch(name -> MADE_BY.stream().anyMatch(name::startsWith));
    }

    private static String why(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
                return "a file is not there or may not be read";
            }
            if (cause instanceof AccessDeniedException) {
                return "a file may not be read";
            }
            if (cause instanceof UnrecoverableKeyException
                    || String.valueOf(cause.getMessage()).endsWith(NOT_OPENED)) {
                return "the password does not open it";
            }
            if (String.valueOf(cause.getMessage()).endsWith(ENCRYPTED)) {
                return "the key is encrypted, for which server.ssl has no password. Name certificate, private-key and private-key-password"
                        + " of a bundle under spring.ssl.bundle.pem, and the bundle as server.ssl.bundle";
            }
        }
        return "no certificate with its key can be read there";
    }

    private static String places(@Nullable Environment settings) {
        var places = new ArrayList<String>();
        if (settings != null) {
            for (var name : PLACES) {
                var value = settings.getProperty("server.ssl." + name);
                if (value != null && isPlace(value)) {
                    places.add("server.ssl.%s is \"%s\"".formatted(name, value));
                }
            }
        }
        return places.isEmpty() ? "" : " (" + String.join(", ", places) + ")";
    }

    /**
     * A key in the settings stands there as PEM, as base64 of anything, or as the bare body of one, be it under the name of another setting:
     * what is no place is never printed.
     */
    private static boolean isPlace(String value) {
        boolean oneLine = value.length() <= LONGEST_PLACE && !value.contains("\n") && !value.contains("-----");
        var small = value.strip().toLowerCase(Locale.ROOT);
        return oneLine && !small.startsWith("base64:") && !BODY.matcher(value).find();
    }
}
