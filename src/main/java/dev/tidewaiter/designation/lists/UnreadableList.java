package dev.tidewaiter.designation.lists;

/** A list file that cannot be used. The message is shown to the officer as it stands: which file, what is wrong, what to do. */
public final class UnreadableList extends Exception {

    private static final long serialVersionUID = 1;

    public UnreadableList(String message) {
        super(message);
    }
}
