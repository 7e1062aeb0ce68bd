package dev.tidewaiter.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.ProgramProcess;
import dev.tidewaiter.service.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One service has a data folder at a time: two would screen the same jobs. */
class SecondServiceTests {

    @TempDir
    private Path folder;

    @Test
    void aSecondServiceOverTheSameFolderIsRefused() throws Exception {
        var data = new DataFolder(folder).made();
        try (var first = data.claimed()) {
            assertThat(first).isNotNull();
            var upload = Files.writeString(data.uploads().resolve("upload_1.tmp"), "on its way");
            var second = ProgramProcess.run(
                    Map.of(),
                    List.of("serve", "--port", "0", "--data", data.root().toString()));
            assertThat(second.exitCode()).as(second.err()).isEqualTo(2);
            assertThat(second.err())
                    .contains("A service is running over " + data.root())
                    .doesNotContain("Exception");
            assertThat(upload).as("what the first one takes in").exists();
            assertThat(data.root().resolve("tidewaiter.db")).doesNotExist();
        }
    }

    @Test
    void theNextOneTakesAwayWhatCutOffUploadsHaveLeft() throws Exception {
        var data = new DataFolder(folder).made();
        Files.writeString(data.uploads().resolve("upload_1.tmp"), "cut off");
        try (var claim = data.claimed()) {
            assertThat(claim).isNotNull();
            assertThat(data.uploads()).isEmptyDirectory();
        }
    }
}
