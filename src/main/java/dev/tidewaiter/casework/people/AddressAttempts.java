package dev.tidewaiter.casework.people;

import dev.tidewaiter.cache.Recent;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Failed log-ins by the address they came from, whatever names were tried; kept in memory, since a restart frees an attacker from nothing
 * that counts by account. Of an IPv6 address the network counts: whoever has one has all of its 2<sup>64</sup> addresses.
 */
final class AddressAttempts {

    static final int MOST = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int ADDRESSES_KEPT = 10_000;
    private static final int NETWORK_BYTES = 8;

    /** An IPv6 address in figures, so that reading it never asks a name server. */
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:][0-9a-fA-F:.]*");

    private final Clock clock;
    private final Map<String, Window> windows = new Recent<>(ADDRESSES_KEPT);

    private record Window(long until, int failures) {}

    AddressAttempts(Clock clock) {
        this.clock = clock;
    }

    /** What is counted of an address: its /64 where it is IPv6, else the address itself. */
    static String counted(String address) {
        int zone = address.indexOf('%');
        var plain = zone < 0 ? address : address.substring(0, zone);
        if (!plain.contains(":") || !IPV6.matcher(plain).matches()) {
            return address;
        }
        try {
            var parsed = InetAddress.getByName(plain);
            if (!(parsed instanceof Inet6Address)) {
                return parsed.getHostAddress(); // an IPv4 address in IPv6's clothes
            }
            var network = new byte[2 * NETWORK_BYTES];
            System.arraycopy(parsed.getAddress(), 0, network, 0, NETWORK_BYTES);
            return InetAddress.getByAddress(network).getHostAddress() + "/64";
        } catch (UnknownHostException notOne) {
            return address;
        }
    }

    /** Refuses an address that failed too often. */
    synchronized void check(String address) {
        var window = windows.get(counted(address));
        long now = clock.millis();
        if (window != null && window.until > now && window.failures >= MOST) {
            throw new TooManyAttempts(1 + (window.until - now) / 1000);
        }
    }

    /** Counts a failure; true when it is the one from which on the address is refused. */
    synchronized boolean failed(String address) {
        long now = clock.millis();
        var from = counted(address);
        var window = windows.get(from);
        var next = window == null || window.until <= now
                ? new Window(now + WINDOW.toMillis(), 1)
                : new Window(window.until, window.failures + 1);
        windows.put(from, next);
        return next.failures == MOST;
    }
}
