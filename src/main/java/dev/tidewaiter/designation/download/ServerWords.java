package dev.tidewaiter.designation.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;

/** What is said where a server gives no file. */
final class ServerWords {

    private static final int PROXY_ASKS = 407;

    private ServerWords() {}

    /** It answered, and with no file. */
    static DownloadFailed refused(URI address, int status) {
        if (status == PROXY_ASKS) {
            return new DownloadFailed(
                    "The proxy before %s asks for a name and a password (code %d), which this program does not give. Let this machine pass without, or download the list with a browser and take it in with tidewaiter lists import."
                            .formatted(address.getHost(), status),
                    false);
        }
        var advice =
                switch (status) {
                    case 401 -> "It asks for a name and a password.";
                    case 403 ->
                        "It turns this program or this network away. Try from another network, or with --user-agent as your browser calls itself.";
                    case 404, 410 ->
                        "The file is no longer there. Look up the new address and write it into lists.tsv in the data folder.";
                    case 429 -> "It was asked too often. Try again later.";
                    default ->
                        status >= 500
                                ? "Its trouble, most likely not for long. Try again later."
                                : "Look at it in a browser.";
                };
        return new DownloadFailed(
                "%s answers with code %d and no list. %s".formatted(address.getHost(), status, advice), status >= 502);
    }

    /** It cannot be reached. */
    static DownloadFailed notReached(URI address, ProxySelector proxies, IOException failure) {
        var proxy = proxies.select(address).stream()
                .filter(one -> one.type() != Proxy.Type.DIRECT)
                .findFirst();
        boolean unconnected = failure instanceof ConnectException || failure instanceof HttpConnectTimeoutException;
        if (proxy.isPresent() && unconnected) {
            return new DownloadFailed(
                    "The proxy %s before %s takes no connection. Is that its name and its port? It is named with --proxy or HTTPS_PROXY."
                            .formatted(ListProxy.called(proxy.get()), address.getHost()),
                    true);
        }
        if (failure instanceof HttpTimeoutException) {
            return new DownloadFailed("%s does not answer in time.".formatted(address.getHost()), true);
        }
        if (failure instanceof SSLException) {
            return new DownloadFailed(
                    "%s cannot prove who it is (%s). Where a proxy opens TLS, Java must know its certificate."
                            .formatted(address.getHost(), failure.getMessage()),
                    false);
        }
        if (failure instanceof ConnectException) {
            boolean unknown = failure.getCause() instanceof UnresolvedAddressException
                    || failure.getCause() instanceof UnknownHostException
                    || (failure.getCause() instanceof ConnectException inner
                            && inner.getCause() instanceof UnresolvedAddressException);
            return new DownloadFailed(
                    unknown
                            ? "%s is not known by its name here. Is this machine on the web? A proxy is named with --proxy or HTTPS_PROXY."
                                    .formatted(address.getHost())
                            : "%s takes no connection. Is this machine on the web? A proxy is named with --proxy or HTTPS_PROXY."
                                    .formatted(address.getHost()),
                    !unknown);
        }
        return brokenOff(address, failure);
    }

    /** It stopped in the middle. */
    static DownloadFailed brokenOff(URI address, IOException failure) {
        return new DownloadFailed(
                "The download from %s broke off (%s).".formatted(address.getHost(), failure.getMessage()), true);
    }
}
