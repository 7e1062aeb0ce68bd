package dev.tidewaiter.web.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.service.DataFolder;
import dev.tidewaiter.web.RunningService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of an upload that was not taken whole nothing stays on the disk, where nobody would find it. */
class CutOffUploadTests {

    private final RunningService service = RunningService.shared();

    private record Sent(String name, boolean whole) implements Jobs.Upload {

        @Override
        public InputStream content() {
            return new ByteArrayInputStream(name.getBytes(UTF_8));
        }

        @Override
        public void moveTo(Path place) throws IOException {
            if (!whole) {
                throw new IOException("No space left on device");
            }
            Files.writeString(place, name);
        }
    }

    @Test
    void leavesNothing() throws IOException {
        var ann = service.account(AccountRole.OFFICER).id();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> service.bean(Jobs.class)
                        .takeAndAsk(
                                ann,
                                List.of(new Sent("april.csv", true), new Sent("cut-off-may.csv", false)),
                                ReportLanguage.ENGLISH));
        try (var places = Files.walk(new DataFolder(service.folder()).jobs())) {
            assertThat(places.filter(place -> place.endsWith(Path.of("in", "0", "april.csv"))))
                    .noneMatch(place -> {
                        try {
                            return Files.readString(place).equals("april.csv");
                        } catch (IOException failed) {
                            throw new AssertionError(failed);
                        }
                    });
        }
    }
}
