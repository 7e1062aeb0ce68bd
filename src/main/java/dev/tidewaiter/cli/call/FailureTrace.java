package dev.tidewaiter.cli.call;

import java.io.PrintWriter;

/** Where the program itself failed, for who asks for it. */
public final class FailureTrace {

    private FailureTrace() {}

    /** Tells the trace, or how to get it. */
    public static void tell(Throwable failure, PrintWriter err) {
        if (System.getenv("TIDEWAITER_TRACE") != null) {
            failure.printStackTrace(err);
        } else {
            err.println("Please report it; set TIDEWAITER_TRACE=1 to see where it happened.");
        }
    }
}
