package dev.tidewaiter.cli;

/** Ends a command with a sentence for the person who called it. */
final class CallFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    CallFailed(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
