package dev.tidewaiter.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.CalledAgain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that says it is ready and then breaks off each connection is worse than one that does not start. */
class UnfitCertificateTests {

    @AutoClose
    private final CalledAgain process =
            new CalledAgain(Map.of("TIDEWAITER_ADMIN_PASSWORD", "wet stones under the pier"));

    @TempDir
    private Path folder;

    UnfitCertificateTests() throws IOException {}

    private Call start(String... settings) throws IOException {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("tidewaiter.yaml"), String.join("\n", settings) + "\n");
        return process.call(List.of("serve", "--port", "0", "--data", data.toString()));
    }

    private static void says(Call said, String... words) {
        assertThat(said.exitCode()).as(said.out() + said.err()).isEqualTo(2);
        assertThat(said.err()).contains(words).doesNotContain("Exception", "\tat ");
        assertThat(said.out()).doesNotContain("Ready");
    }

    @Test
    void aKeyOfAnotherCertificateAndOneThatIsEncryptedAreToldAtTheStart() throws Exception {
        var own = MadeCertificate.in(folder, "RSA", 30);
        var other = MadeCertificate.in(folder, "RSA", 30);
        var certificate = own.certificateFile();
        says(
                start("server.ssl:", "  certificate: " + certificate, "  certificate-private-key: " + other.keyFile()),
                "server.ssl.certificate in tidewaiter.yaml does not take \"" + certificate + "\"",
                "another key than that under server.ssl.certificate-private-key");
        var encrypted = own.encryptedKeyFile();
        says(
                start("server.ssl:", "  certificate: " + certificate, "  certificate-private-key: " + encrypted),
                "the key is encrypted",
                "private-key-password",
                encrypted.toString());
        says(
                start(
                        "server.ssl.bundle: desk",
                        "spring.ssl.bundle.pem.desk.keystore:",
                        "  certificate: " + certificate,
                        "  private-key: " + encrypted,
                        "  private-key-password: another"),
                "the password does not open it");
        says(
                start(
                        "server.ssl.bundle: desk",
                        "spring.ssl.bundle.pem.desk.keystore:",
                        "  certificate: " + other.certificateFile(),
                        "  private-key: " + encrypted,
                        "  private-key-password: " + MadeCertificate.PASSWORD),
                "server.ssl.bundle in tidewaiter.yaml does not take \"desk\"",
                "do not belong together");
    }
}
