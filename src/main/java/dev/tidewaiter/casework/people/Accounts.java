package dev.tidewaiter.casework.people;

import dev.tidewaiter.casework.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts of this service. */
public final class Accounts {

    private final Database database;
    private final Clock clock;
    private final PasswordEncoder passwords = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    public Accounts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether there is any account yet. */
    public boolean isEmpty() {
        return database.jdbc()
                        .sql("select count(*) from account")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Adds an account with a password. */
    public Account add(String name, String displayName, Role role, String password, boolean mustChangePassword) {
        var account = new Account(
                UUID.randomUUID().toString(),
                name,
                displayName,
                role,
                passwords.encode(password),
                mustChangePassword,
                false,
                null);
        database.jdbc()
                .sql("""
                        insert into account (id, name, display_name, role, password_hash, must_change_password, created_at)
                        values (:id, :name, :display, :role, :hash, :change, :now)""")
                .param("id", account.id())
                .param("name", name)
                .param("display", displayName)
                .param("role", role.name())
                .param("hash", account.passwordHash())
                .param("change", mustChangePassword ? 1 : 0)
                .param("now", clock.millis())
                .update();
        return account;
    }

    /** An account by the name that is typed at log-in. */
    public Optional<Account> byName(String name) {
        return database.jdbc()
                .sql("select * from account where name = :name")
                .param("name", name)
                .query((row, n) -> account(row))
                .optional();
    }

    /** An account by its id. */
    public Optional<Account> find(String id) {
        return database.jdbc()
                .sql("select * from account where id = :id")
                .param("id", id)
                .query((row, n) -> account(row))
                .optional();
    }

    /** How passwords are kept and held against what is typed. */
    public PasswordEncoder passwords() {
        return passwords;
    }

    private static Account account(ResultSet row) throws SQLException {
        long locked = row.getLong("locked_until");
        return new Account(
                row.getString("id"),
                row.getString("name"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getString("password_hash"),
                row.getInt("must_change_password") == 1,
                row.getInt("disabled") == 1,
                row.wasNull() || locked == 0 ? null : locked);
    }
}
