package dev.tidewaiter.designation.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedDownloadTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRefusalThatIsShorterWithoutItsBlanksIsQuotedWhole() throws IOException {
        assertThat(reason("Access denied\r\n\r\nReference 18"))
                .contains("is a refusal of the server (\"Access denied Reference 18\")");
    }

    @Test
    void aLongRefusalIsQuotedByItsBeginning() throws IOException {
        assertThat(reason("403 forbidden " + "x".repeat(200)))
                .contains("(\"403 forbidden xxx")
                .contains("xxx…\")");
    }

    @Test
    void theNumberOfAnErrorIsARefusalAndNoOtherNumber() throws IOException {
        assertThat(reason("Error 503")).contains("is a refusal of the server");
        assertThat(reason("Entry 1503, 4031")).isEqualTo("null");
    }

    private String reason(String content) throws IOException {
        return String.valueOf(RefusedDownload.reason(Files.writeString(folder.resolve("sdn.csv"), content)));
    }
}
