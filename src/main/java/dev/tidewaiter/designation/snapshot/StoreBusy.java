package dev.tidewaiter.designation.snapshot;

/** Another import is running in the same folder and does not come to its end. */
public final class StoreBusy extends Exception {

    private static final long serialVersionUID = 1;

    StoreBusy(String message) {
        super(message);
    }
}
