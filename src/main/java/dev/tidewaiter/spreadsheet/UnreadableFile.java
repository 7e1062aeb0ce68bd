package dev.tidewaiter.spreadsheet;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** A file that cannot be read as a manifest. The message is shown as it stands: which file, what is wrong, what to do. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1;

    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * A file that the system does not give, or not to its end: the others of a run are read all the same.
     *
     * @throws IOException the same again, when the reading was stopped and nothing is wrong with the file
     */
    public static UnreadableFile because(String name, IOException fault) throws IOException {
        if (fault instanceof ClosedChannelException || fault instanceof InterruptedIOException) {
            throw fault;
        }
        return new UnreadableFile(
                fault instanceof AccessDeniedException || fault instanceof NoSuchFileException
                        ? name + ": the file may not be opened. Ask for the right to read it, or copy it."
                        : name
                                + ": the disk or the network failed in reading it (%s), so nothing of it counts. See that the disk answers and has room, or screen a copy on another one."
                                        .formatted(fault.getMessage()),
                fault);
    }
}
