package dev.tidewaiter.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.CalledAgain;
import dev.tidewaiter.cli.ProgramProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that cannot start says why in a sentence, and nothing else. */
class FailedStartTests {

    private static final String PASSWORD = "wet stones under the pier";

    /** Most of them fail in one process; some in one of their own, up to its last word. */
    @AutoClose
    private static @Nullable CalledAgain process;

    @TempDir
    private Path folder;

    private Call serve(String... options) throws IOException {
        return called(call(options));
    }

    private static Call called(List<String> arguments) throws IOException {
        var calls = process == null ? new CalledAgain(Map.of("TIDEWAITER_ADMIN_PASSWORD", PASSWORD)) : process;
        process = calls;
        return calls.call(arguments);
    }

    private Call serveAlone(String password, String... options) throws IOException, InterruptedException {
        return ProgramProcess.run(Map.of("TIDEWAITER_ADMIN_PASSWORD", password), call(options));
    }

    private List<String> call(String... options) {
        var call = new ArrayList<>(
                List.of("serve", "--data", folder.resolve("data").toString()));
        call.addAll(List.of(options));
        return call;
    }

    private static void saysOnly(Call said, int code, String... words) {
        assertThat(said.exitCode()).as(said.out() + said.err()).isEqualTo(code);
        assertThat(said.err()).contains(words);
        assertThat((said.out() + said.err()).lines().filter(line -> !line.isBlank()))
                .as("no trace, no log")
                .hasSizeLessThanOrEqualTo(2)
                .noneMatch(
                        line -> line.contains("Exception") || line.contains("APPLICATION") || line.startsWith("\tat"));
    }

    @Test
    void aListThatIsNotThere() throws Exception {
        saysOnly(serve("--port", "0", "--lists", folder.resolve("nosuch").toString()), 2, "nosuch");
    }

    @Test
    void aRulebookThatDoesNotLoadAndNoPasswordIsToldForTheLastTime() throws Exception {
        var rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("own.drl"), "rule broken");
        var data = folder.resolve("data").toString();
        var call = List.of("serve", "--port", "0", "--data", data, "--rules", rules.toString());
        var said = ProgramProcess.run(Map.of(), call);
        assertThat(said.exitCode()).as(said.err()).isNotZero();
        assertThat(said.err()).contains(rules.toString()).doesNotContain("Exception", "\tat ");
        assertThat(said.out()).doesNotContain("password");
        var next = ServeProcess.start(folder.resolve("data"), folder, Map.of("TIDEWAITER_ADMIN_PASSWORD", ""));
        try {
            next.ready();
            assertThat(next.said()).contains("Log in as admin with the one-time password");
        } finally {
            next.kill();
        }
    }

    @Test
    void aListOfWordsThatMakesNoSense() throws Exception {
        var rules = folder.resolve("rules");
        try (var all = Files.walk(Path.of("rules"))) {
            for (var path : all.toList()) {
                Files.copy(path, rules.resolve(Path.of("rules").relativize(path)));
            }
        }
        var limits = rules.resolve("parameters/date-limits.tsv");
        Files.writeString(limits, Files.readString(limits) + "no-such-limit\t5\tday\tour own\n");
        saysOnly(serve("--port", "0", "--rules", rules.toString()), 2, "date-limits.tsv:", "no-such-limit");
    }

    @Test
    void aPortThatIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            saysOnly(
                    serveAlone(PASSWORD, "--port", Integer.toString(taken.getLocalPort())),
                    2,
                    "is taken by another program");
        }
        assertThat(folder.resolve("data"))
                .as("what a start made that was refused")
                .doesNotExist();
    }

    @Test
    void aDatabaseOfAnotherKindLeavesNothing() throws Exception {
        saysOnly(serve("--port", "0", "--db", "jdbc:mysql://desk/team"), 2, "--db: ");
        assertThat(folder.resolve("data")).doesNotExist();
        Files.writeString(Files.createDirectories(folder.resolve("data")).resolve("mine.txt"), "x");
        saysOnly(serve("--port", "0", "--db", "jdbc:postgresql://127.0.0.1:9/team"), 2, "cannot be opened");
        assertThat(folder.resolve("data")).isDirectoryContaining("glob:**mine.txt");
        assertThat(folder.resolve("data").toFile().list()).hasSize(1);
    }

    @Test
    void aPasswordThatNobodyMayHaveIsNotTheAdministratorsEither() throws Exception {
        saysOnly(serveAlone("short", "--port", "0"), 2, "TIDEWAITER_ADMIN_PASSWORD", "12 to 128 characters");
        saysOnly(serveAlone("password2026!", "--port", "0"), 2, "TIDEWAITER_ADMIN_PASSWORD", "Choose another");
    }

    @Test
    void settingsThatAreNoYaml() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/tidewaiter.yaml"), "server:\n  port: 0\n bad: [\n");
        saysOnly(serve(), 2, "tidewaiter.yaml cannot be read at line");
        Files.writeString(folder.resolve("data/tidewaiter.yaml"), "server.port: many\n");
        saysOnly(serve(), 2, "server.port in tidewaiter.yaml does not take \"many\"");
    }

    private void settings(String... lines) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/tidewaiter.yaml"), String.join("\n", lines) + "\n");
    }

    @Test
    void tlsThatCannotBeServed() throws Exception {
        var none = folder.resolve("none.pem");
        settings("server.ssl:", "  certificate: " + none, "  certificate-private-key: " + none);
        saysOnly(serve("--port", "0"), 2, "a file is not there", "server.ssl.certificate is \"" + none);
        var body = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49\\nAwEHBG0wawIBAQQg" + "x/Y+z0".repeat(20) + "==";
        settings("server.ssl:", "  certificate: " + none, "  certificate-private-key: " + body);
        assertThat(serve("--port", "0").err())
                .contains("TLS cannot be served", "server.ssl.certificate is \"" + none)
                .doesNotContain(body);
        settings("server.ssl.bundle: desk");
        saysOnly(serve("--port", "0"), 2, "server.ssl.bundle in tidewaiter.yaml names \"desk\"");
    }

    @Test
    void aProviderThatIsNotSetUp() throws Exception {
        settings(
                "spring.security.oauth2.client:",
                "  registration.house: { client-secret: x, provider: house }",
                "  provider.house.issuer-uri: http://127.0.0.1:9/");
        saysOnly(serve("--port", "0"), 2, "Client id of registration 'house' must not be empty.");
        settings(
                "spring.security.oauth2.client:",
                "  registration.house: { client-id: x, client-secret: x, provider: house }",
                "  provider.house.issuer-uri: the house");
        saysOnly(serve("--port", "0"), 2, "provider.house.issuer-uri in tidewaiter.yaml does not take \"the house\"");
        settings(
                "spring.security.oauth2.client:",
                "  registration.house: { client-id: x, client-secret: x, provider: other }",
                "  provider.house.issuer-uri: http://127.0.0.1:9/");
        saysOnly(serve("--port", "0"), 2, "Unknown provider ID 'other'");
    }

    @Test
    void aSecondProviderIsRefused() throws Exception {
        settings(
                "spring.security.oauth2.client:",
                "  registration.house: { client-id: x, client-secret: x, provider: house }",
                "  registration.guests: { client-id: x, client-secret: x, provider: guests }",
                "  provider.house.issuer-uri: http://127.0.0.1:9/",
                "  provider.guests.issuer-uri: http://127.0.0.1:9/guests");
        saysOnly(
                serve("--port", "0"),
                2,
                "registration in tidewaiter.yaml does not take \"guests, house\". The answer of one log-in provider");
    }

    @Test
    void aProviderThatAnswersOtherwiseThanTheSettingsHaveIt() throws Exception {
        var provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var issuer = "http://127.0.0.1:" + provider.getAddress().getPort();
        provider.createContext("/", asked -> {
            var about = """
                    {"issuer":"%s","authorization_endpoint":"%<s/authorize","token_endpoint":"%<s/token","jwks_uri":"%<s/keys",
                     "subject_types_supported":["public"],"response_types_supported":["code"]}""".formatted(issuer);
            asked.getResponseHeaders().set("Content-Type", "application/json");
            asked.sendResponseHeaders(200, about.length());
            asked.getResponseBody().write(about.getBytes(StandardCharsets.UTF_8));
            asked.close();
        });
        provider.start();
        try {
            settings(
                    "spring.security.oauth2.client:",
                    "  registration.house: { client-id: x, client-secret: x, provider: house }",
                    "  provider.house.issuer-uri: " + issuer + "/");
            saysOnly(serve("--port", "0"), 2, "did not match the requested issuer");
        } finally {
            provider.stop(0);
        }
    }

    @Test
    void tlsToOthersIsNotTheServicesOwn() {
        var failed = new IOException("no common protocol");
        failed.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("sun.security.ssl.TransportContext", "fatal", null, 1),
            new StackTraceElement("org.postgresql.ssl.MakeSSL", "convert", null, 1)
        });
        assertThat(FailedStart.inWords(failed, null)).isNull();
    }

    @Test
    void aFolderInWhichNothingCanBeKept() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "x");
        for (var command : List.of("serve", "batch")) {
            var call = new ArrayList<>(
                    List.of(command, "--data", file.resolve("data").toString()));
            if (command.equals("batch")) {
                call.addAll(List.of(
                        "sample-shipments", "--out", folder.resolve("out").toString()));
            }
            var said = called(call);
            assertThat(said.exitCode()).as(said.err()).isEqualTo(2);
            assertThat(said.err())
                    .contains("Nothing can be kept in the data folder")
                    .doesNotContain("The program failed");
        }
    }
}
