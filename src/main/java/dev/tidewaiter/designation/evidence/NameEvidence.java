package dev.tidewaiter.designation.evidence;

import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.names.Band;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.NamePart;
import java.util.Comparator;

/** Decides how far a likeness of names reaches. */
public final class NameEvidence {

    /** Under this the whole name is made of words that many companies share, and an equal name proves little. */
    private static final double DISTINCT = 0.55;

    /** A whole name, or nearly, against which a contradicting number or birth date does not weaken the match. */
    private static final double ALMOST_EXACT = 0.95;

    /** Letters from which on nobody else has the word by chance. */
    private static final int UNMISTAKABLE = 12;

    /** What a single word of trade beside a rare word takes from the score, and a little more. */
    private static final double ONE_WORD_OF_TRADE = 0.15;

    private static final double OF_A_PERSON = 0.82;

    /** From here on a name spelled alike is shown. */
    private static final double SHOWN = 0.6;

    private NameEvidence() {}

    public static Strength strength(
            NameComparison comparison, boolean weakAlias, SecondaryFields fields, MatchThresholds thresholds) {
        double score = comparison.score();
        boolean confirmed = fields.agrees().contains(SecondaryField.ADDRESS)
                || fields.agrees().contains(SecondaryField.IDENTIFIER);
        if (score < thresholds.weak() || comparison.carrier() == Carrier.COMMON_WORDS) {
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
            return comparison.spelledAlike() && score >= SHOWN ? Strength.WEAK : Strength.NEAR;
        }
        if (confirmed) {
            return Strength.STRONG;
        }
        if (isWholeNameOf(comparison, fields) && !weakAlias) {
            return Strength.STRONG;
        }
        if (comparison.shortName() && !(comparison.carrier() == Carrier.WHOLE_NAME && fields.countryAgrees())) {
            return comparison.carrier() == Carrier.WHOLE_NAME ? Strength.WEAK : Strength.NEAR;
        }
        boolean accuses = comparison.carrier().compareTo(Carrier.DISTINGUISHING_WORDS) <= 0
                && !weakAlias
                && comparison.distinctness() >= DISTINCT;
        if (accuses) {
            // what else is known may weaken a name that counts by itself, and never hides it
            return isAnother(comparison, fields) ? Strength.WEAK : Strength.STRONG;
        }
        return isWordAmongOthers(comparison) ? Strength.NEAR : Strength.WEAK;
    }

    /** From which score on a name stands on its own: people are told by all of it, others also by what is rare in it. */
    private static double enough(NameComparison comparison, boolean isPerson, MatchThresholds thresholds) {
        if (isPerson) {
            return OF_A_PERSON;
        }
        if (comparison.standsWhole() && comparison.ownWords() > 1) {
            return thresholds.weak();
        }
        return comparison.spelledAlike() ? thresholds.strong() : NameComparison.MATCH;
    }

    /**
     * Whether it is the listed name from end to end and nothing speaks against it. However common its words are, the party calls
     * itself what the entry is called. A country that is not known speaks against nothing; another one leaves only a name
     * standing that says enough, or stands as it is listed.
     */
    private static boolean isWholeNameOf(NameComparison comparison, SecondaryFields fields) {
        if (comparison.carrier() != Carrier.WHOLE_NAME || fields.contradicts()) {
            return false;
        }
        if (comparison.onlyTradeWords() && comparison.band() != Band.STRONG) {
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
    private static boolean isWordAmongOthers(NameComparison comparison) {
        double besides = 0;
        for (var part : comparison.parts()) {
            besides -= part.kind() == NamePart.Kind.EXTRA ? part.effect() : 0;
        }
        return comparison.ownWords() == 1
                && comparison.carrier() == Carrier.DISTINGUISHING_WORDS
                && besides > ONE_WORD_OF_TRADE;
    }

    private static String listedWord(NameComparison comparison) {
        return comparison.parts().stream()
                .map(NamePart::listed)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static boolean isAnother(NameComparison comparison, SecondaryFields fields) {
        boolean elsewhere = fields.countryDiffers()
                && (comparison.legalFormsDiffer()
                        || comparison.onlyTradeWords()
                        || (isWordAmongOthers(comparison)
                                && listedWord(comparison).length() < UNMISTAKABLE));
        boolean exact = comparison.score() >= ALMOST_EXACT;
        return elsewhere || (fields.contradicts() && !exact);
    }
}
