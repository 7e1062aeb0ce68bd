package dev.tidewaiter.designation.evidence;

import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.NamePart;

/**
 * Sees to it that a name spelled to the end as it is listed is never passed over for being short: a weak alias is at least shown,
 * and a name with the listed legal form counts as any whole name does.
 */
public final class ExactNameFloor {

    private ExactNameFloor() {}

    /**
     * The strength, or more where the name is exact. Another number of the party weakens that, and never hides a name that would
     * be shown without the number.
     */
    public static Strength atLeast(
            Strength strength,
            NameComparison comparison,
            boolean weakAlias,
            SecondaryFields fields,
            MatchThresholds thresholds) {
        if (!isSpelledToTheEnd(comparison, thresholds)) {
            return strength;
        }
        if (weakAlias) {
            return strongerOf(strength, Strength.WEAK);
        }
        boolean withLegalForm = comparison.legalFormsAgree()
                && comparison.carrier() == Carrier.WHOLE_NAME
                && comparison.listed().text().length() >= thresholds.words().exactLetters();
        boolean anotherNumber = fields.differs().contains(SecondaryField.IDENTIFIER);
        return withLegalForm ? strongerOf(strength, anotherNumber ? Strength.WEAK : Strength.STRONG) : strength;
    }

    private static boolean isSpelledToTheEnd(NameComparison comparison, MatchThresholds thresholds) {
        if (comparison.score() < thresholds.words().exact()) {
            return false;
        }
        for (var part : comparison.parts()) {
            boolean differs = part.kind() == NamePart.Kind.EXTRA
                    || part.kind() == NamePart.Kind.MISSING
                    || part.kind() == NamePart.Kind.TYPO;
            if (differs) {
                return false;
            }
        }
        return true;
    }

    private static Strength strongerOf(Strength one, Strength other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
