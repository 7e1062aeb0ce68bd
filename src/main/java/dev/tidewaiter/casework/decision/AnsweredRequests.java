package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Requests that came with a key of their sender and were followed, with what was answered; each is forgotten a week later. */
public final class AnsweredRequests {

    /** Longer than a sender that was cut off goes on trying, and short enough for the table not to grow with the years. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);

    private final Database database;
    private final Clock clock;
    private long nextLook;

    public AnsweredRequests(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What was answered.
     *
     * @param request  the hash of what was asked
     * @param status   the status
     * @param location where what was made stands; empty for nowhere
     * @param body     the answer
     */
    public record Answered(String request, int status, String location, String body) {}

    /** What an account was answered to the request of a key. */
    public Optional<Answered> find(String account, String key) {
        return database.jdbc()
                .sql("""
                        select request_hash, status, location, body from answered_request
                        where account = :account and request_key = :key""")
                .param("account", account)
                .param("key", key)
                .query((row, n) -> new Answered(
                        row.getString("request_hash"),
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("body")))
                .optional();
    }

    /** Forgets what was answered too long ago; asked more often than once an hour, it does nothing. */
    public synchronized void forgetOld() {
        long now = clock.millis();
        if (now < nextLook) {
            return;
        }
        nextLook = now + BETWEEN_LOOKS.toMillis();
        database.jdbc()
                .sql("delete from answered_request where answered_at < :before")
                .param("before", now - KEPT.toMillis())
                .update();
    }

    /** Keeps what was answered. */
    public void keep(String account, String key, Answered answered) {
        database.jdbc()
                .sql("""
                        insert into answered_request (account, request_key, request_hash, status, location, body, answered_at)
                        values (:account, :key, :request, :status, :location, :body, :now)""")
                .param("account", account)
                .param("key", key)
                .param("request", answered.request())
                .param("status", answered.status())
                .param("location", answered.location())
                .param("body", answered.body())
                .param("now", clock.millis())
                .update();
    }
}
