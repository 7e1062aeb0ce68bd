package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An open file: a workbook, or a text file with one sheet. */
public interface SourceFile extends Closeable {

    /**
     * Opens a manifest by its content; its extension is not believed.
     *
     * @throws UnreadableFile when it cannot be read as a manifest; the sentence names the file and says what to do
     * @throws IOException        when the disk fails
     */
    static SourceFile open(Path file) throws UnreadableFile, IOException {
        return open(file, String.valueOf(file.getFileName()));
    }

    /** Opens a manifest that is called otherwise than its file, as an upload is. */
    static SourceFile open(Path file, String name) throws UnreadableFile, IOException {
        return FileOpening.open(file, name);
    }

    /** The hash of the file's bytes, in hexadecimal. */
    String sha256();

    /** Its sheets in workbook order, hidden ones included. */
    List<SourceSheet> sheets();

    /** What is odd about the file, known once its sheets have been read. */
    List<IntegrityFinding> integrity();
}
