package dev.tidewaiter.web;

import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on stdout where the service listens, once it does. */
@Component
class ReadyLine {

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            var server = web.getWebServer();
            if (server != null) {
                var settings = web.getEnvironment();
                System.out.printf("Ready: %s://%s:%d/%n", scheme(settings), host(settings), server.getPort());
            }
        }
    }

    /** In an address that people can follow: an IPv6 address stands in brackets there. */
    private static String host(Environment settings) {
        var address = settings.getProperty("server.address", "127.0.0.1");
        return address.contains(":") ? "[" + address + "]" : address;
    }

    /** Any of the ways in which keys may be given makes the server speak TLS. */
    static String scheme(Environment settings) {
        boolean keys = Stream.of("bundle", "key-store", "certificate")
                .anyMatch(way -> settings.containsProperty("server.ssl." + way));
        return settings.getProperty("server.ssl.enabled", Boolean.class, keys) ? "https" : "http";
    }
}
