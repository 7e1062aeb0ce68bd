package dev.tidewaiter.casework.decision;

/** A file that nothing can be proven with; the message says what is wrong and what to do. */
public final class NoEvidence extends Exception {

    private static final long serialVersionUID = 1;

    NoEvidence(String message) {
        super(message);
    }
}
