package dev.tidewaiter.web;

import dev.tidewaiter.service.Settings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on stdout where the service listens, once it does. */
@Component
class ReadyLine {

    private final Settings settings;

    ReadyLine(Settings settings) {
        this.settings = settings;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            var server = web.getWebServer();
            if (server != null) {
                System.out.printf(
                        "Ready: %s://%s:%d/%n", scheme(web.getEnvironment()), settings.address(), server.getPort());
            }
        }
    }

    private static String scheme(Environment settings) {
        boolean keys =
                settings.containsProperty("server.ssl.bundle") || settings.containsProperty("server.ssl.key-store");
        return settings.getProperty("server.ssl.enabled", Boolean.class, keys) ? "https" : "http";
    }
}
