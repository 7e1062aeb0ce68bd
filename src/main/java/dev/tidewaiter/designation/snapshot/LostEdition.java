package dev.tidewaiter.designation.snapshot;

/** An edition that the store should hold and cannot give. The message says which and what to do. */
public final class LostEdition extends RuntimeException {

    private static final long serialVersionUID = 1;

    LostEdition(String message) {
        super(message);
    }
}
