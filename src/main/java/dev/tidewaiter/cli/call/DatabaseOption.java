package dev.tidewaiter.cli.call;

import dev.tidewaiter.casework.store.AdvisoryLock;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.service.DataFolder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database is meant; shared by the commands that open one. */
public final class DatabaseOption {

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "The database, such as jdbc:postgresql://host/name. Default: $TIDEWAITER_DB_URL, else the"
                    + " embedded one of the data folder. $TIDEWAITER_DB_USER and _PASSWORD go with it.")
    private @Nullable String url;

    /** The database's address. */
    public DatabaseAddress address(DataFolder data) {
        var chosen = url != null ? url : System.getenv("TIDEWAITER_DB_URL");
        if (chosen == null) {
            return DatabaseAddress.in(data.root());
        }
        try {
            return new DatabaseAddress(
                    chosen, System.getenv("TIDEWAITER_DB_USER"), System.getenv("TIDEWAITER_DB_PASSWORD"));
        } catch (IllegalArgumentException wrong) {
            throw new CallFailed(ExitCode.WRONG_CALL, "--db: " + wrong.getMessage() + ".");
        }
    }

    /** Opens it and brings its tables up to date; one that cannot be opened is told in a sentence. */
    public Database open(DatabaseAddress address) {
        return opened(address, Database::open);
    }

    /** Opens it only if its tables are up to date, and changes nothing. */
    public Database openAsItStands(DatabaseAddress address) {
        return opened(address, Database::openAsItStands);
    }

    /** Takes a lock of its server before it is opened, and changes nothing; null when somebody has it. */
    public static @Nullable AdvisoryLock claim(DatabaseAddress address, long key) {
        return opened(address, where -> AdvisoryLock.take(where, key));
    }

    private static <T extends @Nullable Object> T opened(
            DatabaseAddress address, Function<DatabaseAddress, T> opening) {
        try {
            return opening.apply(address);
        } catch (Database.OtherSchema other) {
            throw new CallFailed(ExitCode.WRONG_CALL, String.valueOf(other.getMessage()));
        } catch (RuntimeException failed) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "The database %s cannot be opened: %s. Check its address, user and password; nothing was changed."
                            .formatted(address, cause(failed).getMessage()));
        }
    }

    private static Throwable cause(Throwable failed) {
        var cause = failed.getCause();
        return cause == null ? failed : cause(cause);
    }
}
