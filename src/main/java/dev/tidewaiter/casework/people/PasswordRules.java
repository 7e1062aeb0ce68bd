package dev.tidewaiter.casework.people;

import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.wording.Wording;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What may be a password: length counts, not which signs it is made of; what many people choose is none. */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final int HASH_BYTES = 8;
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}");
    private static final int LONGEST_UNIT = 6;
    private static final int OWN_SIGNS = 8;

    private PasswordRules() {}

    /** Whether anybody could have this password; what is longer is not even hashed. */
    static boolean plausible(String typed) {
        return !typed.isEmpty() && typed.codePointCount(0, typed.length()) <= LONGEST;
    }

    /** Refuses a new password of an account that is too short, too long or too common. */
    static void check(String password, String accountName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new RefusedChange(Wording.of(
                    "password.wrong.length",
                    "A password has %d to %d characters, of any kind; this one has %d. Several words make a good one."
                            .formatted(SHORTEST, LONGEST, length),
                    SHORTEST,
                    LONGEST,
                    length));
        }
        var folded = password.toLowerCase(Locale.ROOT);
        if (common(folded) || repeats(folded) || runs(folded) || says(accountName, folded)) {
            throw new RefusedChange(
                    Wording.of(
                            "password.wrong.common",
                            "This password is among the first that are tried. Choose another; several words that do not belong together make a good one."));
        }
    }

    /** {@code q1w2e3r4t5y6}, and {@code password2026!}: a common word that was lengthened with digits and signs. */
    private static boolean common(String password) {
        return Common.PASSWORDS.contains(shortHash(password))
                || Common.WORDS.contains(NO_LETTERS.matcher(password).replaceAll(""));
    }

    /** {@code aaaaaaaaaaaa}, {@code abcabcabcabc}. */
    private static boolean repeats(String password) {
        for (int unit = 1; unit <= LONGEST_UNIT; unit++) {
            if (password.startsWith(password.substring(unit))) {
                return true;
            }
        }
        return false;
    }

    /** {@code 123456789012}, {@code lkjihgfedcba}; 0 follows on 9. */
    private static boolean runs(String password) {
        return runs(password, 1) || runs(password, -1);
    }

    private static boolean runs(String password, int step) {
        for (int at = 1; at < password.length(); at++) {
            int distance = (password.charAt(at) - password.charAt(at - 1)) * step;
            boolean overTen = Character.isDigit(password.charAt(at)) && distance == -9;
            if (distance != 1 && !overTen) {
                return false;
            }
        }
        return true;
    }

    /** Whether little remains of it without a word that everybody can guess. */
    private static boolean says(String word, String password) {
        return word.length() > 2
                && password.contains(word)
                && password.replace(word, "").length() < OWN_SIGNS;
    }

    private static String shortHash(String password) {
        return Sha256.of(password).substring(0, 2 * HASH_BYTES);
    }

    /** Read when the first password is chosen, not at every start. */
    private static final class Common {
        static final Set<String> PASSWORDS = lines("common-passwords.sha256");
        static final Set<String> WORDS = lines("common-words.txt");

        private static Set<String> lines(String list) {
            return WordLists.beside(PasswordRules.class).list(list).rows().stream()
                    .map(WordRow::text)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
