package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

/** What somebody typed stands in no log, also where the request that brought it was not understood. */
class UnwrittenFormsTests {

    @Test
    void aRequestThatWasNotUnderstoodIsNotWrittenDown() throws IOException {
        var settings = new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("application.yaml"))
                .get(0);
        assertThat(settings.getProperty("logging.level." + DefaultHandlerExceptionResolver.class.getName()))
                .as("its warnings hold each parameter of the request with its value")
                .hasToString("error");
    }
}
