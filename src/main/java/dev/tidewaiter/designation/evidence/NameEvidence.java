package dev.tidewaiter.designation.evidence;

import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.search.FamilyNameLacking;
import java.util.Comparator;

/** Decides how far a likeness of names reaches. */
public final class NameEvidence {

    private NameEvidence() {}

    public static Strength strength(
            NameComparison comparison, boolean weakAlias, SecondaryFields fields, MatchThresholds thresholds) {
        double score = comparison.score();
        boolean confirmed = fields.agrees().contains(SecondaryField.ADDRESS)
                || fields.agrees().contains(SecondaryField.IDENTIFIER);
        if (score < thresholds.likeness().weak() || comparison.carrier() == Carrier.COMMON_WORDS) {
            return Strength.NEAR;
        }
        boolean isPerson = comparison.listed().bearer() == IndexedName.Bearer.PERSON;
        if (comparison.contradicted()) {
            // Plant No. 6 is not Plant No. 5, unless it is registered as such
            return confirmed ? Strength.WEAK : Strength.NEAR;
        }
        boolean oneOfAPerson = isPerson && comparison.carrier() == Carrier.ONE_WORD;
        if (oneOfAPerson || (comparison.carrier() == Carrier.ONE_WORD && !comparison.spelledAlike())) {
            return Strength.NEAR;
        }
        if (score < enough(comparison, isPerson, thresholds)) {
            boolean shown =
                    comparison.spelledAlike() && score >= thresholds.likeness().shown();
            return shown || WordAndTown.is(comparison, thresholds) ? Strength.WEAK : Strength.NEAR;
        }
        if (confirmed) {
            return Strength.STRONG;
        }
        if (isPerson && (isOneWordAndAnInitial(comparison) || FamilyNameLacking.onBothSides(comparison.parts()))) {
            return Strength.WEAK;
        }
        boolean mayBeAnothers = isPerson ? comparison.middleInitial() : isOneSlipFarOff(comparison, thresholds);
        if (mayBeAnothers && fields.countryDiffers()) {
            return Strength.WEAK;
        }
        if (isWholeNameOf(comparison, fields, thresholds) && !weakAlias) {
            return Strength.STRONG;
        }
        if (comparison.shortName() && !(comparison.carrier() == Carrier.WHOLE_NAME && fields.countryAgrees())) {
            return comparison.carrier() == Carrier.WHOLE_NAME ? Strength.WEAK : Strength.NEAR;
        }
        boolean accuses = comparison.carrier().compareTo(Carrier.DISTINGUISHING_WORDS) <= 0
                && !weakAlias
                && comparison.distinctness() >= thresholds.words().distinct();
        if (accuses) {
            // what else is known may weaken a name that counts by itself, and never hides it
            return isAnother(comparison, fields, thresholds) ? Strength.WEAK : Strength.STRONG;
        }
        return isWordAmongOthers(comparison, thresholds) ? Strength.NEAR : Strength.WEAK;
    }

    /**
     * Whether of a listed person one whole word is there, an initial that the list gives, and not the rest: "Christopher Mendel" is not
     * Christopher M. Gray.
     */
    private static boolean isOneWordAndAnInitial(NameComparison comparison) {
        int whole = 0;
        boolean initial = false;
        boolean missing = false;
        for (var part : comparison.parts()) {
            missing |= part.kind() == NamePart.Kind.MISSING && part.listed().length() > 1;
            initial |= part.kind() == NamePart.Kind.INITIAL && part.listed().length() == 1;
            whole += !part.query().isEmpty() && part.listed().length() > 1 && part.kind() != NamePart.Kind.INITIAL
                    ? 1
                    : 0;
        }
        return initial && missing && whole < 2;
    }

    /**
     * Whether a name that is less alike than a misspelt one must be has its slip in one word, the one that tells it: where all others
     * are spelled as listed, the one may be another firm's, as Juheng is beside Juhang. Slips in several are a clerk's.
     */
    private static boolean isOneSlipFarOff(NameComparison comparison, MatchThresholds thresholds) {
        return !comparison.spelledAlike()
                && comparison.score() < thresholds.likeness().misspelt()
                && comparison.parts().stream()
                                .filter(part -> part.kind() == NamePart.Kind.TYPO)
                                .count()
                        == 1
                && comparison.parts().stream().noneMatch(part -> part.kind() == NamePart.Kind.JOINED);
    }

    /** From which score on a name stands on its own: people are told by all of it, others also by what is rare in it. */
    private static double enough(NameComparison comparison, boolean isPerson, MatchThresholds thresholds) {
        if (isPerson) {
            return thresholds.likeness().person();
        }
        if (comparison.ownWords() > 1 && (comparison.standsWhole() || comparison.carrier() == Carrier.WHOLE_NAME)) {
            return thresholds.likeness().weak();
        }
        return comparison.spelledAlike()
                ? thresholds.likeness().strong()
                : thresholds.likeness().misspelt();
    }

    /**
     * Whether it is the listed name from end to end and nothing speaks against it. However common its words are, the party calls
     * itself what the entry is called. A country that is not known speaks against nothing; another one leaves only a name
     * standing that says enough, or stands as it is listed.
     */
    private static boolean isWholeNameOf(
            NameComparison comparison, SecondaryFields fields, MatchThresholds thresholds) {
        if (comparison.carrier() != Carrier.WHOLE_NAME || fields.contradicts()) {
            return false;
        }
        if (comparison.onlyTradeWords()
                && comparison.score() < thresholds.likeness().tradeWords()) {
            return false;
        }
        if (!fields.countryDiffers()) {
            return true;
        }
        if (comparison.legalFormsDiffer() || comparison.shortName()) {
            return false;
        }
        return comparison.legalFormsAgree()
                || (comparison.ownWords() > 1 && (comparison.sameLetters() || !comparison.onlyTradeWords()));
    }

    /** Whether the listed name is one word beside others that say more than one word of trade. */
    private static boolean isWordAmongOthers(NameComparison comparison, MatchThresholds thresholds) {
        double besides = 0;
        for (var part : comparison.parts()) {
            besides -= part.kind() == NamePart.Kind.EXTRA ? part.effect() : 0;
        }
        return comparison.ownWords() == 1
                && comparison.carrier() == Carrier.DISTINGUISHING_WORDS
                && besides > thresholds.words().wordOfTrade();
    }

    private static String listedWord(NameComparison comparison) {
        return comparison.parts().stream()
                .map(NamePart::listed)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static boolean isAnother(NameComparison comparison, SecondaryFields fields, MatchThresholds thresholds) {
        boolean elsewhere = fields.countryDiffers()
                && (comparison.legalFormsDiffer()
                        || comparison.onlyTradeWords()
                        || (isWordAmongOthers(comparison, thresholds)
                                && listedWord(comparison).length()
                                        < thresholds.words().unmistakable()));
        boolean exact = comparison.score() >= thresholds.likeness().almostExact();
        return elsewhere || (fields.contradicts() && !exact);
    }
}
