package dev.tidewaiter.screening.run;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * How a file stood before it was read. One that grew meanwhile was read in part: its last row may be cut in the middle of a name, and
 * would be clear of what the whole name is listed for.
 */
record FileStamp(long size, FileTime changedAt) {

    static FileStamp of(Path file) throws UnreadableFile, IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException fault) {
            throw UnreadableFile.because(String.valueOf(file.getFileName()), fault);
        }
    }

    /**
     * Looks again.
     *
     * @throws UnreadableFile when it stands otherwise now
     */
    void requireUnchanged(Path file) throws UnreadableFile, IOException {
        if (!equals(of(file))) {
            throw new UnreadableFile(
                    "%s: the file changed while it was read; somebody is still writing it. Nothing of it counts: screen it again when it is complete."
                            .formatted(file.getFileName()));
        }
    }
}
