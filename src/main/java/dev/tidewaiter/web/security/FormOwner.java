package dev.tidewaiter.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Marks whose form it is in the form's address: when it comes after its session has ended, nothing else tells. The mark names nobody, and
 * only this process makes it, so that strangers can leave nothing here; after a restart those of before count no more.
 */
final class FormOwner {

    static final String PARAMETER = "_by";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MARK_BYTES = 12;
    private static final SecretKeySpec KEY = new SecretKeySpec(random(), ALGORITHM);

    private FormOwner() {}

    private static byte[] random() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** The mark of an account's forms. */
    static String mark(String account) {
        var own = hash("account " + account);
        return own + hash("mark " + own);
    }

    /** Whether a mark was made here, whosever it is. */
    static boolean isOurs(@Nullable String mark) {
        int length = mark == null ? 0 : mark.length() / 2;
        return mark != null && length > 0 && same(mark.substring(length), hash("mark " + mark.substring(0, length)));
    }

    /** Compared in the same time wherever they differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(KEY);
            var hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, MARK_BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }
}
