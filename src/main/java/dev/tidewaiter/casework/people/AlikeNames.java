package dev.tidewaiter.casework.people;

import com.ibm.icu.text.SpoofChecker;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names that look like another's (UTS 39): by its name it is known who proposed and who approved, and two persons who look like one are
 * no two. Only names with letters beyond ASCII are held against others: to read rn as m is to misread, as kern and kem are two names.
 */
final class AlikeNames {

    /** Its tables take a third of a second, which only a second account costs. */
    private static final SpoofChecker CHECKER = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.CONFUSABLE | SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.MODERATELY_RESTRICTIVE)
            .build();

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Pattern AT = Pattern.compile("@");

    private AlikeNames() {}

    /**
     * Whether a name has letters of alphabets that look alike and that no language writes together, as Latin and Cyrillic ones. What stands
     * before the sign of an address is one name, and what is behind it another.
     */
    static boolean isMixed(String name) {
        return !isAscii(name) && AT.splitAsStream(name).anyMatch(CHECKER::failsChecks);
    }

    /** One of some names that is a name or looks like it. */
    static Optional<String> like(String name, Collection<String> others) {
        if (others.contains(name)) {
            return Optional.of(name);
        }
        return others.stream()
                .filter(other -> !isAscii(name) || !isAscii(other))
                .filter(other -> CHECKER.getSkeleton(other).equals(CHECKER.getSkeleton(name)))
                .findFirst();
    }

    private static boolean isAscii(String name) {
        return ASCII.matcher(name).matches();
    }
}
