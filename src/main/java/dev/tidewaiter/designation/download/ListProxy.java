package dev.tidewaiter.designation.download;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The proxy that stands before the web: the one that was named, else the environment's, else Java's own. */
public final class ListProxy extends ProxySelector {

    private static final int PORT = 8080;
    private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);

    private final @Nullable Proxy proxy;
    private final List<String> without;

    private ListProxy(@Nullable Proxy proxy, List<String> without) {
        this.proxy = proxy;
        this.without = without;
    }

    /**
     * The proxy to use.
     *
     * @param named       HOST:PORT or an address; empty when the environment is asked
     * @param environment the variables HTTPS_PROXY and NO_PROXY are looked up in, in small letters too
     * @throws InvalidAddress when what is named is no proxy
     */
    public static ListProxy of(String named, Map<String, String> environment) throws InvalidAddress {
        var text = named.isEmpty() ? value(environment, "HTTPS_PROXY") : named;
        var without = List.of(value(environment, "NO_PROXY").split("\\s*,\\s*", -1));
        if (text.isEmpty()) {
            return new ListProxy(null, without);
        }
        try {
            var address = URI.create(text.contains("://") ? text : "http://" + text);
            if (!named.isEmpty() && address.getPort() < 0) {
                throw new IllegalArgumentException("no port");
            }
            int port = address.getPort() < 0 ? PORT : address.getPort();
            return new ListProxy(
                    new Proxy(Proxy.Type.HTTP, new InetSocketAddress(Objects.requireNonNull(address.getHost()), port)),
                    without);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new InvalidAddress("\"" + text + "\" is no proxy. Write it as HOST:PORT.");
        }
    }

    /** Host and port of a proxy, as it was named. */
    static String called(Proxy proxy) {
        return proxy.address() instanceof InetSocketAddress address
                ? address.getHostString() + ":" + address.getPort()
                : proxy.toString();
    }

    private static String value(Map<String, String> environment, String name) {
        var value = environment.get(name);
        return value != null ? value : environment.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    @Override
    public List<Proxy> select(URI address) {
        if (ListAddress.isHere(address) || without.stream().anyMatch(part -> isIn(address.getHost(), part))) {
            return DIRECT;
        }
        if (proxy != null) {
            return List.of(proxy);
        }
        var javas = ProxySelector.getDefault();
        return javas == null ? DIRECT : javas.select(address);
    }

    private static boolean isIn(String host, String part) {
        var end = part.startsWith("*") ? part.substring(1) : part;
        return !end.isEmpty() && (host.equalsIgnoreCase(end) || host.endsWith(end.startsWith(".") ? end : "." + end));
    }

    @Override
    public void connectFailed(URI address, SocketAddress tried, IOException failure) {
        // whoever asked is told
    }
}
