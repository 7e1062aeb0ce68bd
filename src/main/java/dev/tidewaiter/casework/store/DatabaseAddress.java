package dev.tidewaiter.casework.store;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is.
 *
 * @param url      a JDBC address of SQLite or PostgreSQL
 * @param user     who asks; null for SQLite, which asks nobody
 * @param password with which password; null for none
 */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {

    /** What the embedded database is called in its data folder. */
    public static final String FILE = "tidewaiter.db";

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** The driver's parameters password and sslpassword. */
    private static final Pattern PASSWORD = Pattern.compile("(?i)(?<=password=)[^&]*");

    public DatabaseAddress {
        if (!url.startsWith(SQLITE) && !url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException(
                    "the database's address must begin with %s or %s".formatted(POSTGRESQL, SQLITE));
        }
    }

    /** The embedded database of a data folder. */
    public static DatabaseAddress in(Path dataFolder) {
        return new DatabaseAddress(SQLITE + dataFolder.resolve(FILE), null, null);
    }

    /** Which product it is. */
    public Dialect dialect() {
        return url.startsWith(SQLITE) ? Dialect.SQLITE : Dialect.POSTGRESQL;
    }

    /** The address without a password, for logs and sentences; one may stand in the address itself. */
    @Override
    public String toString() {
        return PASSWORD.matcher(url).replaceAll("…");
    }
}
