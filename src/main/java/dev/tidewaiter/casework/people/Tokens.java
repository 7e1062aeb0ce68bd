package dev.tidewaiter.casework.people;

import dev.tidewaiter.casework.store.Database;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tokens by which programs speak for an account. Only their hashes are kept: what is lost cannot be shown again. */
public final class Tokens {

    private static final int RANDOM_BYTES = 32;
    private static final String PREFIX = "tw_";

    private final Database database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Tokens(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whom a token speaks for.
     *
     * @param token   the token's id
     * @param account the account
     * @param role    what the token may do; not more than its account at that time
     */
    public record Bearer(String token, String account, Role role) {}

    /** Makes a token; the text is shown once. */
    public String issue(String account, String name, Role role, @Nullable Long expiresAt) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.jdbc()
                .sql("""
                        insert into api_token (id, account, name, role, secret_hash, created_at, expires_at)
                        values (:id, :account, :name, :role, :hash, :now, :expires)""")
                .param("id", UUID.randomUUID().toString())
                .param("account", account)
                .param("name", name)
                .param("role", role.name())
                .param("hash", hash(secret))
                .param("now", clock.millis())
                .param("expires", expiresAt)
                .update();
        return secret;
    }

    /** Whom a token speaks for, if it is one, is in force, and its account is not disabled. */
    public Optional<Bearer> bearer(String secret) {
        return database.jdbc()
                .sql("""
                        select t.id, t.account, t.role from api_token t join account a on a.id = t.account
                        where t.secret_hash = :hash and t.revoked_at is null and a.disabled = 0
                          and (t.expires_at is null or t.expires_at > :now)""")
                .param("hash", hash(secret))
                .param("now", clock.millis())
                .query((row, n) ->
                        new Bearer(row.getString("id"), row.getString("account"), Role.valueOf(row.getString("role"))))
                .optional();
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
