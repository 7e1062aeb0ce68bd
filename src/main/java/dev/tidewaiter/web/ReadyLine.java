package dev.tidewaiter.web;

import dev.tidewaiter.service.Settings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
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
            var scheme = web.getEnvironment()
                            .getProperty(
                                    "server.ssl.enabled",
                                    Boolean.class,
                                    web.getEnvironment().containsProperty("server.ssl.bundle")
                                            || web.getEnvironment().containsProperty("server.ssl.key-store"))
                    ? "https"
                    : "http";
            System.out.printf(
                    "Ready: %s://%s:%d/%n",
                    scheme, settings.address(), web.getWebServer().getPort());
        }
    }
}
