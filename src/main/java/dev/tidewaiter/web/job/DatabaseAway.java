package dev.tidewaiter.web.job;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a job that failed because its database was away from one that the program failed on: that one goes on, but not for ever. */
final class DatabaseAway {

    /** A disk that is full looks alike, and is full again at each try. */
    private static final int MOST_TRIES = 10;

    private final Map<String, Integer> tries = new ConcurrentHashMap<>();

    boolean letsTryAgain(String job, Throwable failed) {
        if (isIn(failed) && tries.merge(job, 1, Integer::sum) <= MOST_TRIES) {
            return true;
        }
        tries.remove(job);
        return false;
    }

    private static boolean isIn(Throwable failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || (cause instanceof SQLException failure && isOfConnection(failure.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** A commit that is cut off is told by its state alone: 08 is the connection, 57P an operator who ends it. */
    private static boolean isOfConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
