package dev.tidewaiter.casework.people;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failed log-ins by the address they came from, whatever names were tried; kept in memory, since a restart frees an attacker from nothing
 * that counts by account.
 */
final class AddressAttempts {

    static final int MOST = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int ADDRESSES_KEPT = 10_000;

    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > ADDRESSES_KEPT;
        }
    };

    private record Window(long until, int failures) {}

    AddressAttempts(Clock clock) {
        this.clock = clock;
    }

    /** Refuses an address that failed too often. */
    synchronized void check(String address) {
        var window = windows.get(address);
        long now = clock.millis();
        if (window != null && window.until > now && window.failures >= MOST) {
            throw new TooManyAttempts(1 + (window.until - now) / 1000);
        }
    }

    /** Counts a failure; true when it is the one from which on the address is refused. */
    synchronized boolean failed(String address) {
        long now = clock.millis();
        var window = windows.get(address);
        var next = window == null || window.until <= now
                ? new Window(now + WINDOW.toMillis(), 1)
                : new Window(window.until, window.failures + 1);
        windows.put(address, next);
        return next.failures == MOST;
    }
}
