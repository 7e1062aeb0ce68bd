package dev.tidewaiter.designation.download;

/** What a server answered. */
sealed interface ServerAnswer {

    /** What it had sent before is what it publishes still. */
    record Unchanged() implements ServerAnswer {}

    /**
     * A file.
     *
     * @param tag          the server's mark; empty when it gave none
     * @param lastModified when it was changed, word for word; empty when the server does not say
     */
    record Sent(String tag, String lastModified) implements ServerAnswer {}
}
