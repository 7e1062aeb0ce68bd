package dev.tidewaiter.designation.download;

import dev.tidewaiter.designation.snapshot.FetchedFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Asks for one file: again where an answer breaks off, elsewhere where the server says so, and never past what it may take. */
final class ListDownload {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Connection connection;
    private final HttpClient client;

    ListDownload(Connection connection) {
        this.connection = connection;
        this.client = HttpClient.newBuilder()
                .connectTimeout(connection.limits().connect())
                .followRedirects(HttpClient.Redirect.NEVER) // each step is looked at first
                .proxy(connection.proxy())
                .build();
    }

    /**
     * Fetches a file.
     *
     * @param known what it was when it was fetched last; null when it must be sent whole
     * @throws DownloadFailed when there is no whole file to be had
     */
    ServerAnswer fetch(URI address, @Nullable FetchedFile known, Path into) throws DownloadFailed {
        for (int again = connection.limits().tries() - 1; ; again--) {
            try {
                return followed(address, known, into);
            } catch (DownloadFailed failed) {
                if (again <= 0 || !failed.again() || !paused()) {
                    throw failed;
                }
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private ServerAnswer followed(URI first, @Nullable FetchedFile known, Path into) throws DownloadFailed {
        var address = first;
        for (int step = 0; step <= connection.limits().redirects(); step++) {
            var response = asked(address, known);
            try (var body = response.body()) {
                int status = response.statusCode();
                if (status == 304 && known != null) {
                    return new ServerAnswer.Unchanged();
                }
                if (status == 200) {
                    new BodyReading(connection.limits(), address).write(body, response.headers(), into);
                    return new ServerAnswer.Sent(header(response, "ETag"), header(response, "Last-Modified"));
                }
                if (status < 301 || status > 308 || header(response, "Location").isEmpty()) {
                    throw ServerWords.refused(address, status);
                }
                address = next(address, header(response, "Location"));
            } catch (IOException closed) {
                throw ServerWords.brokenOff(address, closed);
            }
        }
        throw new DownloadFailed(
                "%s sends from one address to the next without an end.".formatted(first.getHost()), false);
    }

    private HttpResponse<InputStream> asked(URI address, @Nullable FetchedFile known) throws DownloadFailed {
        var request = HttpRequest.newBuilder(address)
                .timeout(connection.limits().silence())
                .header("User-Agent", connection.agent())
                .header("Accept", "text/csv, application/xml, text/xml, application/json, text/plain, */*;q=0.5")
                .header("Accept-Language", "en")
                .header("Accept-Encoding", "gzip");
        if (known != null && !known.tag().isEmpty()) {
            request.header("If-None-Match", known.tag());
        }
        if (known != null && !known.lastModified().isEmpty()) {
            request.header("If-Modified-Since", known.lastModified());
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException failure) {
            throw ServerWords.notReached(address, connection.proxy(), failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DownloadFailed("The download was stopped.", false);
        } catch (IllegalArgumentException e) {
            throw new DownloadFailed(address + " is no address that can be asked.", false);
        }
    }

    /** Where a server sends us: never out of TLS, and never from the web into this machine. */
    private static URI next(URI from, String location) throws DownloadFailed {
        try {
            var to = from.resolve(location);
            var wrong = ListAddress.wrong(to);
            if (wrong == null && ListAddress.isHere(to) && !ListAddress.isHere(from)) {
                wrong = to + " is on this machine";
            }
            if (wrong != null) {
                throw new DownloadFailed(
                        "%s sends to another address, and that is not followed: %s.".formatted(from.getHost(), wrong),
                        false);
            }
            return to;
        } catch (IllegalArgumentException e) {
            throw new DownloadFailed(
                    "%s sends to \"%s\", which is no address.".formatted(from.getHost(), location), false);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        HttpHeaders headers = response.headers();
        return headers.firstValue(name).orElse("");
    }
}
