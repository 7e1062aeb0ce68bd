package dev.tidewaiter.designation.download;

/** An address that cannot be used. The message says where it stands and what is wrong. */
public final class InvalidAddress extends Exception {

    private static final long serialVersionUID = 1;

    InvalidAddress(String message) {
        super(message);
    }
}
