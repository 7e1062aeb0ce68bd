package dev.tidewaiter.casework.people;

import com.ibm.icu.text.SpoofChecker;
import java.util.Collection;
import java.util.Optional;

/**
 * Names that look like another's (UTS 39): by its name it is known who proposed and who approved, and two persons who look like one are
 * no two.
 */
final class AlikeNames {

    /** Its tables take a third of a second, which only a second account costs. */
    private static final SpoofChecker CHECKER = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.CONFUSABLE | SpoofChecker.RESTRICTION_LEVEL)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();

    private AlikeNames() {}

    /** Whether a name has letters of alphabets that no language writes together, as of Latin and Cyrillic ones. */
    static boolean isMixed(String name) {
        return CHECKER.failsChecks(name);
    }

    /** One of some names that looks like a name. */
    static Optional<String> like(String name, Collection<String> others) {
        var shape = CHECKER.getSkeleton(name);
        return others.stream()
                .filter(other -> CHECKER.getSkeleton(other).equals(shape))
                .findFirst();
    }
}
