package dev.tidewaiter.casework.people;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.wording.Wording;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tokens by which programs speak for an account. Only their hashes are kept: what is lost cannot be shown again. */
public final class ApiTokens {

    private static final int RANDOM_BYTES = 32;
    private static final String PREFIX = "tw_";
    private static final int LONGEST_NAME = 100;

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;
    private final SecureRandom random = new SecureRandom();

    public ApiTokens(Database database, Clock clock, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Whom a token speaks for.
     *
     * @param token   the token's id
     * @param account the account's id
     * @param name    the account's name
     * @param role    what the token may do
     */
    public record Bearer(String token, String account, String name, AccountRole role) {}

    /**
     * A token as it is listed; without its text.
     *
     * @param id        its key
     * @param owner     the name of the account it speaks for
     * @param name      what its maker called it
     * @param role      what it may do
     * @param createdAt when, in milliseconds since 1970
     * @param expiresAt when it ends; null for never
     * @param revokedAt when it was ended; null for not yet
     */
    public record Listed(
            String id,
            String owner,
            String name,
            AccountRole role,
            long createdAt,
            @Nullable Long expiresAt,
            @Nullable Long revokedAt) {

        /** Whether it still lets anybody in at a moment, in milliseconds since 1970. */
        public boolean isInForce(long at) {
            return revokedAt == null && (expiresAt == null || expiresAt > at);
        }
    }

    /** Makes a token; the text is shown once. */
    public String issue(Account owner, String name, AccountRole role, @Nullable Long expiresAt) {
        check(owner, name, role, expiresAt);
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = UUID.randomUUID().toString();
        return database.inTransaction(() -> {
            database.jdbc()
                    .sql("""
                            insert into api_token (id, account, name, role, secret_hash, created_at, expires_at)
                            values (:id, :account, :name, :role, :hash, :now, :expires)""")
                    .param("id", id)
                    .param("account", owner.id())
                    .param("name", name)
                    .param("role", role.name())
                    .param("hash", Sha256.of(secret))
                    .param("now", clock.millis())
                    .param("expires", expiresAt)
                    .update();
            audit.append(owner.name(), "token.made", id, Map.of("name", name, "role", role));
            return secret;
        });
    }

    private void check(Account owner, String name, AccountRole role, @Nullable Long expiresAt) {
        if (owner.disabled() || owner.mustChangePassword()) {
            throw new RefusedChange(Wording.of(
                    "tokens.wrong.password", "Choose a password of your own first, at /password; then make tokens."));
        }
        if (!owner.role().mayGrant(role)) {
            throw new RefusedChange(
                    "role",
                    Wording.of(
                            "tokens.wrong.role",
                            "Your role is %s, so your tokens have that role too. An administrator makes tokens for any role."
                                    .formatted(owner.role()),
                            List.of("role." + owner.role())));
        }
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedChange(
                    "name",
                    Wording.of(
                            "tokens.wrong.name",
                            "Give the token a name of at most %d characters, by which you will know it again."
                                    .formatted(LONGEST_NAME),
                            LONGEST_NAME));
        }
        if (expiresAt != null && expiresAt <= clock.millis()) {
            throw new RefusedChange(
                    "expires",
                    Wording.inEnglish(
                            "\"expires\" lies in the past. Leave it out, or give a time to come, such as 2027-01-31T00:00:00Z."));
        }
    }

    /**
     * Whom a token speaks for, if it is one and is in force: its account is neither disabled nor without a password of its own, and may
     * still grant the token's role.
     */
    public Optional<Bearer> bearer(String secret) {
        return database.jdbc()
                .sql("""
                        select t.id, t.account, a.name, t.role, a.role as granting
                        from api_token t join account a on a.id = t.account
                        where t.secret_hash = :hash and t.revoked_at is null and a.disabled = 0 and a.must_change_password = 0
                          and (t.expires_at is null or t.expires_at > :now)""")
                .param("hash", Sha256.of(secret))
                .param("now", clock.millis())
                .query(ApiTokens::bearer)
                .optional()
                .filter(granted -> granted.by.mayGrant(granted.bearer.role))
                .map(Granted::bearer);
    }

    private record Granted(Bearer bearer, AccountRole by) {}

    private static Granted bearer(ResultSet row, int number) throws SQLException {
        return new Granted(
                new Bearer(
                        row.getString("id"),
                        row.getString("account"),
                        row.getString("name"),
                        AccountRole.valueOf(row.getString("role"))),
                AccountRole.valueOf(row.getString("granting")));
    }

    /** An account's tokens, the newest first. */
    public List<Listed> of(String account) {
        return listed(account);
    }

    /** Everybody's tokens, the newest first. */
    public List<Listed> all() {
        return listed("");
    }

    private List<Listed> listed(String account) {
        return database.jdbc()
                .sql("""
                        select t.*, a.name as owner from api_token t join account a on a.id = t.account
                        where :account = '' or t.account = :account
                        order by t.created_at desc, t.id""")
                .param("account", account)
                .query((row, n) -> new Listed(
                        row.getString("id"),
                        row.getString("owner"),
                        row.getString("name"),
                        AccountRole.valueOf(row.getString("role")),
                        row.getLong("created_at"),
                        AccountTable.longOrNull(row, "expires_at"),
                        AccountTable.longOrNull(row, "revoked_at")))
                .list();
    }

    /** Ends a token of one's own, or as an administrator anybody's; false when there is none that one may end. */
    public boolean revoke(String actor, String account, boolean anybodys, String token) {
        return database.inTransaction(() -> {
            int revoked = database.jdbc()
                    .sql("""
                            update api_token set revoked_at = coalesce(revoked_at, :now)
                            where id = :id and (account = :account or :anybodys = 1)""")
                    .param("now", clock.millis())
                    .param("id", token)
                    .param("account", account)
                    .param("anybodys", anybodys ? 1 : 0)
                    .update();
            audit.append(
                    actor,
                    revoked == 1 ? "token.revoked" : "token.refused",
                    token.length() > 36 ? "no token's id" : token,
                    Map.of());
            return revoked == 1;
        });
    }
}
