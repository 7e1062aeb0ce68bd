package dev.tidewaiter.casework.store;

/** The two databases, and the words they do not share. */
public enum Dialect {
    SQLITE("SQLite", "blob", "unhex(group_concat(f.id, ''))"),
    POSTGRESQL("PostgreSQL", "bytea", "decode(string_agg(f.id, ''), 'hex')");

    private final String title;
    private final String blob;
    private final String bytesOfIds;

    Dialect(String title, String blob, String bytesOfIds) {
        this.title = title;
        this.blob = blob;
        this.bytesOfIds = bytesOfIds;
    }

    /** As its makers write it. */
    public String title() {
        return title;
    }

    /** The bytes of the ids of a group's findings, one behind the other. */
    String bytesOfIds() {
        return bytesOfIds;
    }

    /** The type of a column of bytes. */
    String blob() {
        return blob;
    }
}
