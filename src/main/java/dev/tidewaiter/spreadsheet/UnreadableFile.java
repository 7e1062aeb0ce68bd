package dev.tidewaiter.spreadsheet;

/** A file that cannot be read as a manifest. The message is shown as it stands: which file, what is wrong, what to do. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1;

    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
