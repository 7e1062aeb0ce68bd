package dev.tidewaiter.casework.people;

import dev.tidewaiter.casework.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The accounts as they are stored. Each method is one statement; who calls it opens the transaction. */
final class AccountTable {

    private final Database database;

    AccountTable(Database database) {
        this.database = database;
    }

    long count() {
        return database.jdbc()
                .sql("select count(*) from account")
                .query(Long.class)
                .single();
    }

    Optional<Account> byName(String folded) {
        return database.jdbc()
                .sql("select * from account where name = :name")
                .param("name", folded)
                .query(AccountTable::account)
                .optional();
    }

    Optional<Account> byId(String id) {
        return database.jdbc()
                .sql("select * from account where id = :id")
                .param("id", id)
                .query(AccountTable::account)
                .optional();
    }

    Optional<Account> bySubject(String issuer, String subject) {
        return database.jdbc()
                .sql("select * from account where oidc_issuer = :issuer and oidc_subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query(AccountTable::account)
                .optional();
    }

    Map<String, String> names(Collection<String> ids) {
        return database
                .jdbc()
                .sql("select id, coalesce(nullif(display_name, ''), name) from account where id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Account> all() {
        return database.jdbc()
                .sql("select * from account order by name")
                .query(AccountTable::account)
                .list();
    }

    /** As {@link Account#staysAdministrator} says of one. */
    long administratorsWhoStay() {
        return database.jdbc().sql("""
                        select count(*) from account
                        where role = 'ADMINISTRATOR' and disabled = 0 and (must_change_password = 0 or one_time_until is null)""").query(Long.class).single();
    }

    void insert(Account account, @Nullable String subject, long now) {
        database.jdbc()
                .sql("""
                        insert into account (id, name, display_name, role, password_hash, oidc_issuer, oidc_subject,
                                             must_change_password, one_time_until, disabled, created_at)
                        values (:id, :name, :display, :role, :hash, :issuer, :subject, :change, :until, :disabled, :now)""")
                .param("id", account.id())
                .param("name", account.name())
                .param("display", account.displayName())
                .param("role", account.role().name())
                .param("hash", account.passwordHash())
                .param("issuer", account.issuer())
                .param("subject", subject)
                .param("change", account.mustChangePassword() ? 1 : 0)
                .param("until", account.oneTimeUntil())
                .param("disabled", account.disabled() ? 1 : 0)
                .param("now", now)
                .update();
    }

    /** Sessions that are open end by the epoch. */
    void setDisabled(String id, boolean disabled) {
        database.jdbc()
                .sql("update account set disabled = :disabled, session_epoch = session_epoch + 1 where id = :id")
                .param("disabled", disabled ? 1 : 0)
                .param("id", id)
                .update();
    }

    void endSessions(String id) {
        database.jdbc()
                .sql("update account set session_epoch = session_epoch + 1 where id = :id")
                .param("id", id)
                .update();
    }

    void endTokens(String id, long now) {
        database.jdbc()
                .sql("update api_token set revoked_at = :now where account = :id and revoked_at is null")
                .param("now", now)
                .param("id", id)
                .update();
    }

    void setRole(String id, AccountRole role) {
        database.jdbc()
                .sql("update account set role = :role, session_epoch = session_epoch + 1 where id = :id")
                .param("role", role.name())
                .param("id", id)
                .update();
    }

    void setPassword(String id, String hash, boolean mustChange, @Nullable Long oneTimeUntil) {
        database.jdbc()
                .sql("""
                        update account set password_hash = :hash, must_change_password = :change, one_time_until = :until,
                               failed_logins = 0, locked_until = null, session_epoch = session_epoch + 1
                        where id = :id""")
                .param("hash", hash)
                .param("change", mustChange ? 1 : 0)
                .param("until", oneTimeUntil)
                .param("id", id)
                .update();
    }

    /** Counts a failed log-in; true when it is the last that is borne, and the account is now locked. */
    boolean countFailure(String id, int most, long lockedUntil) {
        database.jdbc()
                .sql("update account set failed_logins = failed_logins + 1 where id = :id")
                .param("id", id)
                .update();
        return database.jdbc()
                        .sql("""
                                update account set failed_logins = 0, locked_until = :until
                                where id = :id and failed_logins >= :most""")
                        .param("until", lockedUntil)
                        .param("id", id)
                        .param("most", most)
                        .update()
                == 1;
    }

    void forgetFailures(String id) {
        database.jdbc()
                .sql(
                        "update account set failed_logins = 0, locked_until = null where id = :id and (failed_logins > 0 or locked_until is not null)")
                .param("id", id)
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("name"),
                row.getString("display_name"),
                AccountRole.valueOf(row.getString("role")),
                row.getString("password_hash"),
                row.getInt("must_change_password") == 1,
                longOrNull(row, "one_time_until"),
                row.getInt("disabled") == 1,
                longOrNull(row, "locked_until"),
                row.getLong("session_epoch"),
                row.getString("oidc_issuer"));
    }

    static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
