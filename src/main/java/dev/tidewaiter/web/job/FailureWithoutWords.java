package dev.tidewaiter.web.job;

import org.jspecify.annotations.Nullable;

/**
 * A failure as a log may hold it: what kind it was and where it arose, and so for its causes, but nothing that it says. A message often
 * quotes the cell or name that could not be dealt with.
 */
public final class FailureWithoutWords extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int MOST_CAUSES = 10;

    private FailureWithoutWords(Throwable failure, @Nullable Throwable cause) {
        super(failure.getClass().getName(), cause);
        setStackTrace(failure.getStackTrace());
    }

    /** A failure without its words. */
    public static FailureWithoutWords of(Throwable failure) {
        return of(failure, MOST_CAUSES);
    }

    private static FailureWithoutWords of(Throwable failure, int causes) {
        var cause = failure.getCause();
        return new FailureWithoutWords(failure, cause == null || causes == 0 ? null : of(cause, causes - 1));
    }
}
