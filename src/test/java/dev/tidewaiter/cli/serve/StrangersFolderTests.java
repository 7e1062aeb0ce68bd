package dev.tidewaiter.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that is started in a folder which a stranger has filled. */
class StrangersFolderTests {

    @TempDir
    private Path folder;

    /** Spring Boot by itself reads settings of its own in the folder that a command is run in. */
    @ParameterizedTest
    @ValueSource(strings = {"application.yaml", "config/application.properties"})
    void settingsThatLieThereAreNotRead(String name) throws Exception {
        var theirs = Files.createDirectories(folder.resolve("theirs"));
        var settings = theirs.resolve(name);
        Files.createDirectories(settings.getParent());
        Files.writeString(
                settings,
                name.endsWith("yaml")
                        ? "server.servlet.context-path: /elsewhere\n"
                        : "server.servlet.context-path=/elsewhere\n");
        var service =
                ServeProcess.start(folder.resolve("data"), folder, Map.of("JAVA_TOOL_OPTIONS", "-Duser.dir=" + theirs));
        try {
            var asked =
                    HttpRequest.newBuilder(service.ready().resolve("/login")).build();
            assertThat(HttpClient.newHttpClient()
                            .send(asked, BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            service.kill();
        }
    }
}
