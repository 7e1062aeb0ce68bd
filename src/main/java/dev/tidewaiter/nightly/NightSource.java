package dev.tidewaiter.nightly;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a night's records come from, in parts: each file of a folder is one, so is a range of a database's rows. A part is read from its
 * beginning to its end; a night that was cut off asks for it again by its place, in another process.
 */
public interface NightSource {

    /** What is compared from night to night: the same, whatever is in it. */
    String name();

    /**
     * What is in it now, in the order in which it is read.
     *
     * @return the place of each part, by which it is known for good and whose last name results call it by, with what the names of its
     *     results begin with
     */
    Map<Path, String> parts() throws IOException;

    /**
     * Opens a part.
     *
     * @throws UnreadableFile when it cannot be had; the others are screened all the same
     * @throws IOException    when nothing can, for now: the night can be gone on with
     */
    OpenPart open(Path place) throws UnreadableFile, IOException;

    /** Whether something that may hold records is in it and no part, so that a night of it has not read everything. */
    default boolean passesOver() {
        return false;
    }

    /** A part while it is read. */
    interface OpenPart extends Closeable {

        /**
         * Its records in a form in which manifests come, under the last name of its place. A night that was cut off goes on in the middle
         * of it where it holds the same bytes as before, and begins it anew where it does not.
         */
        Path file();
    }
}
