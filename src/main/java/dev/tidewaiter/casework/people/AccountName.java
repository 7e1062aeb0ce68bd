package dev.tidewaiter.casework.people;

import dev.tidewaiter.wording.Wording;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of accounts: what may be one, and the one way each is written. */
final class AccountName {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]{0,63}");

    private static final Set<String> RESERVED = Set.of("system", "batch"); // the program's own, in the audit log
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._@+-]");
    private static final int LONGEST_MADE = 60; // leaves room for a number
    private static final int LONGEST_SHOWN = 100;

    private AccountName() {}

    /** As it is kept: capitals and compatibility forms do not make another name. */
    static String folded(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** A name for a new account. */
    static String checked(String typed) {
        var name = folded(typed);
        if (!ALLOWED.matcher(name).matches() || isReserved(name)) {
            throw new RefusedChange(
                    "name",
                    Wording.of(
                            "people.wrong.name",
                            "A name has 1 to 64 letters, digits or any of . _ @ + - and begins with a letter or digit; \"system\" and \"batch\" cannot be used."));
        }
        if (AlikeNames.isMixed(name)) {
            throw new RefusedChange(
                    "name",
                    Wording.of(
                            "people.wrong.mixed",
                            "%s has letters of several alphabets, which look alike. Write a name with those of one."
                                    .formatted(name),
                            name));
        }
        return name;
    }

    private static boolean isReserved(String name) {
        return AlikeNames.like(name, RESERVED).isPresent();
    }

    /** A name out of what a provider calls somebody. */
    static String made(String told) {
        var name = NOT_ALLOWED.matcher(folded(told)).replaceAll(".").replaceAll("^[^\\p{L}\\p{N}]+", "");
        var cut = name.substring(
                0, name.offsetByCodePoints(0, Math.min(LONGEST_MADE, name.codePointCount(0, name.length()))));
        return cut.isEmpty() || isReserved(cut) ? "person" : cut;
    }

    /** What others see: as wished, cut at a length that fits a list, or the name itself. */
    static String shown(String wished, String name) {
        var shown = wished.replaceAll("\\p{Cntrl}+", " ").strip();
        var cut = shown.substring(
                0, shown.offsetByCodePoints(0, Math.min(LONGEST_SHOWN, shown.codePointCount(0, shown.length()))));
        return cut.isEmpty() ? name.strip() : cut;
    }
}
