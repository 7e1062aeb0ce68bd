package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.designation.evidence.MatchThresholds;

/**
 * The parameters by which parties are held against lists, as they stand in {@code parameters/matching.yaml}.
 *
 * @param strongName           percent
 * @param weakName             percent
 * @param nearName             percent
 * @param personName           percent
 * @param shownName            percent
 * @param distinctName         percent
 * @param almostExactName      percent
 * @param wordOfTrade          percent
 * @param unmistakableWord     letters
 * @param exactName            percent
 * @param exactNameLength      characters
 * @param sameStreet           percent
 * @param numberLength         characters
 * @param slipLength           characters
 * @param pieceDistinctness    percent
 * @param pieceLength          letters
 * @param truncatedNameLength  letters
 * @param truncatedNameEntries entries
 * @param numberDigits         digits
 * @param groupedNumberLength  digits
 * @param numberAnywhereLength characters
 * @param townWords            words
 * @param postcodeDigits       digits
 * @param addressWords         words
 * @param textWords            words
 * @param textLength           letters
 * @param nameWords            words
 * @param wholeNameLength      letters
 * @param wordsBetween         words
 * @param hanNameLength        letters
 * @param hanNameToldByOneSide letters
 * @param circaYears           years
 * @param wholeList            percent
 */
public record MatchLimits(
        double strongName,
        double weakName,
        double nearName,
        double personName,
        double shownName,
        double distinctName,
        double almostExactName,
        double wordOfTrade,
        double unmistakableWord,
        double exactName,
        double exactNameLength,
        double sameStreet,
        double numberLength,
        double slipLength,
        double pieceDistinctness,
        double pieceLength,
        double truncatedNameLength,
        double truncatedNameEntries,
        double numberDigits,
        double groupedNumberLength,
        double numberAnywhereLength,
        double townWords,
        double postcodeDigits,
        double addressWords,
        double textWords,
        double textLength,
        double nameWords,
        double wholeNameLength,
        double wordsBetween,
        double hanNameLength,
        double hanNameToldByOneSide,
        double circaYears,
        double wholeList) {

    private static final double PERCENT = 100;

    /** The same as the search takes them: percent as shares of one. */
    public MatchThresholds thresholds() {
        return new MatchThresholds(
                strongName / PERCENT,
                weakName / PERCENT,
                nearName / PERCENT,
                personName / PERCENT,
                shownName / PERCENT,
                distinctName / PERCENT,
                almostExactName / PERCENT,
                wordOfTrade / PERCENT,
                (int) unmistakableWord,
                exactName / PERCENT,
                (int) exactNameLength,
                sameStreet / PERCENT,
                (int) numberLength,
                (int) slipLength,
                pieceDistinctness / PERCENT,
                (int) pieceLength,
                (int) truncatedNameLength,
                (int) truncatedNameEntries,
                (int) numberDigits,
                (int) groupedNumberLength,
                (int) numberAnywhereLength,
                (int) townWords,
                (int) postcodeDigits,
                (int) addressWords,
                (int) textWords,
                (int) textLength,
                (int) nameWords,
                (int) wholeNameLength,
                (int) wordsBetween,
                (int) hanNameLength,
                (int) hanNameToldByOneSide,
                (int) circaYears,
                wholeList / PERCENT);
    }
}
