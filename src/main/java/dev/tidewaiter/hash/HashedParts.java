package dev.tidewaiter.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** One hash of several parts in their order, each told apart by its length, so that "ab", "c" is not "a", "bc". One thread. */
public final class HashedParts {

    private static final int HALF = 32;

    private final MessageDigest digest = Sha256.digest();

    /** Takes in the next part. */
    public HashedParts with(String part) {
        return with(part.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes in the next part. */
    public HashedParts with(byte[] part) {
        digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(part);
        return this;
    }

    /** The hash in hexadecimal; nothing can be taken in any more. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Half of it, enough to tell apart what one file holds. */
    public String shortHex() {
        return hex().substring(0, HALF);
    }
}
