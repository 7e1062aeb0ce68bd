package dev.tidewaiter.casework.store;

/** The two databases, and the words they do not share. */
public enum Dialect {
    SQLITE("blob", "unhex(group_concat(f.id, ''))"),
    POSTGRESQL("bytea", "decode(string_agg(f.id, ''), 'hex')");

    private final String blob;
    private final String bytesOfIds;

    Dialect(String blob, String bytesOfIds) {
        this.blob = blob;
        this.bytesOfIds = bytesOfIds;
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
