package dev.tidewaiter.manifest;

/** A file that cannot be read as a manifest. The message is shown as it stands: which file, what is wrong, what to do. */
public final class UnreadableManifest extends Exception {

    private static final long serialVersionUID = 1;

    public UnreadableManifest(String message) {
        super(message);
    }

    public UnreadableManifest(String message, Throwable cause) {
        super(message, cause);
    }
}
