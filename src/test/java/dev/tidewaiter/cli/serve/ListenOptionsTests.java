package dev.tidewaiter.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.cli.call.CallFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

class ListenOptionsTests {

    static {
        System.setProperty(
                "org.springframework.boot.logging.LoggingSystem",
                "none"); // the log of tests is chosen before, by others
    }

    @TempDir
    private Path folder;

    @SpringBootConfiguration(proxyBeanMethods = false)
    static class Nothing {}

    @CommandLine.Command
    private static final class Call {
        @Mixin
        private final ListenOptions listen = new ListenOptions();
    }

    /** Where a service would listen, as {@code address port}. */
    private String listens(String settings, String... call) throws IOException {
        var file = Files.writeString(folder.resolve("tidewaiter.yaml"), settings);
        var properties = new HashMap<String, Object>(ListenOptions.DEFAULTS);
        properties.put("spring.config.additional-location", "optional:file:" + file);
        try (var context = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(properties)
                .run(called(call).arguments())) {
            var environment = context.getEnvironment();
            return environment.getProperty("server.address") + " " + environment.getProperty("server.port");
        }
    }

    private static ListenOptions called(String... call) {
        var parsed = new Call();
        new CommandLine(parsed).parseArgs(call);
        return parsed.listen;
    }

    @Test
    void listensOnThisMachineOnlyWhereNobodySaysOtherwise() throws IOException {
        assertThat(listens("")).isEqualTo("127.0.0.1 8080");
    }

    @Test
    void theSettingsHoldWhereTheCallIsSilent() throws IOException {
        assertThat(listens("server: { port: 9000, address: 0.0.0.0 }")).isEqualTo("0.0.0.0 9000");
    }

    @Test
    void whatTheCallSaysGoesBeforeTheSettings() throws IOException {
        assertThat(listens("server: { port: 9000, address: 0.0.0.0 }", "--port", "0", "--address", "127.0.0.1"))
                .isEqualTo("127.0.0.1 0");
        assertThat(listens("server: { port: 9000, address: 0.0.0.0 }", "--port", "8080"))
                .as("also when it says what would hold anyway")
                .isEqualTo("0.0.0.0 8080");
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatExceptionOfType(CallFailed.class)
                .isThrownBy(() -> called("--port", "65536").check())
                .withMessageContaining("65535");
    }
}
