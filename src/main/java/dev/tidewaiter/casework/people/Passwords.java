package dev.tidewaiter.casework.people;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** How passwords are kept and compared: Argon2id, each with a salt of its own. */
final class Passwords {

    /** What a password is held against where there is none, so that the time taken does not tell which names exist. */
    static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=2,p=1$EFHPIg8lEaU2FGJ7x8CEWg$km40BnDO6q0ipo8srjh/+j4eWTD7HGepPX2s+ZeXHNM";

    /** As OWASP's cheat sheet on password storage has them. */
    private static final int KIBIBYTES = 19_456;

    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"; // without what looks alike
    private static final int GROUPS = 7;
    private static final int GROUP = 4;
    private static final int PATIENCE_SECONDS = 10;

    private final SecureRandom random = new SecureRandom();
    private final Argon2PasswordEncoder encoder;

    /** Each computation takes 19 MiB and a processor: a flood of log-ins must not take all of them. */
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors() / 2), true);

    Passwords() {
        this(KIBIBYTES);
    }

    /** With less work, for tests that guess a lot. */
    Passwords(int kibibytes) {
        this.encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, kibibytes, ROUNDS);
    }

    String hash(String password) {
        return inTurn(() -> encoder.encode(normal(password)));
    }

    /** Whether a password is the one; takes as long when there is none. */
    boolean matches(String typed, @Nullable String hash) {
        boolean fits = PasswordRules.plausible(typed)
                && inTurn(() -> encoder.matches(normal(typed), hash == null ? NOBODYS : hash));
        return fits && hash != null;
    }

    /** A password that is used once: 138 bits of chance. */
    String oneTime() {
        return IntStream.range(0, GROUPS).mapToObj(group -> letters()).collect(Collectors.joining("-"));
    }

    private String letters() {
        return random.ints(GROUP, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** The same characters typed on another keyboard may come composed or apart. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyAttempts(PATIENCE_SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooManyAttempts(PATIENCE_SECONDS);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
