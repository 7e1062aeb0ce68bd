package dev.tidewaiter.casework.store;

/** The two databases, and the words they do not share. */
public enum Dialect {
    SQLITE("blob"),
    POSTGRESQL("bytea");

    private final String blob;

    Dialect(String blob) {
        this.blob = blob;
    }

    /** The type of a column of bytes. */
    String blob() {
        return blob;
    }
}
