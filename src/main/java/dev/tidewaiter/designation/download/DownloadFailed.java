package dev.tidewaiter.designation.download;

/** A file that could not be fetched. The message says why and what to do. */
final class DownloadFailed extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean again;

    DownloadFailed(String message, boolean again) {
        super(message);
        this.again = again;
    }

    /** Whether another try may get through. */
    boolean again() {
        return again;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
