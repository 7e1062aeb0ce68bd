package dev.tidewaiter.designation.evidence;

import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.search.FoldedWord;
import java.util.List;

/**
 * Tells a firm by its telling word and its town, the way people speak of a plant: "Kelvarin Izhevsk" is the Izhevsk Electromechanical Plant
 * Kelvarin, though most of the letters of that name are missing.
 */
public final class WordAndTown {

    private WordAndTown() {}

    /** Whether it is such a firm, whose words are spelled as they are listed. */
    public static boolean is(NameComparison comparison, MatchThresholds thresholds) {
        return comparison.listed().bearer() == IndexedName.Bearer.ORGANISATION
                && comparison.spelledAlike()
                && is(comparison.parts(), thresholds.words().besideTown());
    }

    /**
     * Whether what agrees is a telling word and a town of the listed name, and nothing but another town or a legal form is beside them.
     *
     * @param letters from which a word is no syllable or abbreviation that many names hold
     */
    static boolean is(List<NamePart> parts, int letters) {
        boolean word = false;
        boolean town = false;
        for (var part : parts) {
            switch (part.kind()) {
                case MISSING, LEGAL_FORM -> {
                    // what a firm does may stay unsaid
                }
                case SAME, TRANSLITERATED -> {
                    boolean place = isTown(part.listed());
                    town |= place;
                    word |= !place && tells(part.listed(), letters);
                }
                default -> {
                    if (part.kind() != NamePart.Kind.EXTRA || !isTown(part.query())) {
                        return false;
                    }
                }
            }
        }
        return word && town;
    }

    private static boolean isTown(String words) {
        return FoldedWord.of(words).stream().noneMatch(word -> word.place().isEmpty());
    }

    private static boolean tells(String words, int letters) {
        return FoldedWord.of(words).stream()
                .anyMatch(word -> word.pointsAtSomebody() && word.text().length() >= letters);
    }
}
