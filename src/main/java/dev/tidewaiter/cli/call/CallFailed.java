package dev.tidewaiter.cli.call;

/** Ends a command with a sentence for the person who called it. */
public final class CallFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    /** Ends with this code, after this sentence. */
    public CallFailed(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The same, for a failure whose trace is for who asks for it. */
    public CallFailed(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** What the shell gets. */
    public int exitCode() {
        return exitCode;
    }
}
