package dev.tidewaiter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateCopiesTests {

    @TempDir
    private Path folder;

    @Test
    void whatAProcessLeftThatIsNoMoreGoesAndWhatAnotherUsesStays() throws IOException {
        var left = Files.createDirectory(folder.resolve("tidewaiter-copies-1"));
        Files.createFile(left.resolve("in-use"));
        Files.writeString(left.resolve("manifest-1.part"), "Kiosk,RU");
        Files.setLastModifiedTime(left, FileTime.fromMillis(0));
        var used = new PrivateCopies(folder).file();
        Files.setLastModifiedTime(used.getParent(), FileTime.fromMillis(0));

        var mine = new PrivateCopies(folder).file();

        assertThat(left).doesNotExist();
        assertThat(used).exists();
        assertThat(mine).exists();
        assertThat(mine.getParent()).isNotEqualTo(used.getParent());
    }

    @Test
    void aFolderWhoseLockIsGoneGoesWhenNothingWasWrittenForDays() throws IOException {
        var left = Files.createDirectory(folder.resolve("tidewaiter-copies-1"));
        Files.writeString(left.resolve("manifest-1.part"), "Kiosk,RU");
        var copies = new PrivateCopies(folder);
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(20))));
        copies.removeOthers();
        assertThat(left).exists();
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
        copies.removeOthers();
        assertThat(left).doesNotExist();
    }

    @Test
    void aFolderOfTemporaryFilesThatCannotBeListedStopsNobody() {
        assertThatCode(() -> new PrivateCopies(folder.resolve("none")).removeOthers())
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyElseMayReadThem() throws IOException {
        var copies = new PrivateCopies(folder);
        var file = copies.file();
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwx------");
        }
        assertThat(copies.file().getParent()).isEqualTo(file.getParent());
    }
}
