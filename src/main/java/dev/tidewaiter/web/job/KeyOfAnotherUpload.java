package dev.tidewaiter.web.job;

/** An idempotency key that stood for another upload before. */
public final class KeyOfAnotherUpload extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyOfAnotherUpload() {
        super("This Idempotency-Key stood for another upload before. Take a new key for each upload.");
    }
}
