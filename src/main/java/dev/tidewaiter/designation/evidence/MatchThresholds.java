package dev.tidewaiter.designation.evidence;

import dev.tidewaiter.designation.identifier.NumberThresholds;
import dev.tidewaiter.designation.mention.PieceThresholds;
import dev.tidewaiter.designation.mention.TextThresholds;

/**
 * From which evidence on a match counts. The rulebook sets them, in {@code parameters/matching.yaml}, where each has its reason.
 *
 * @param strong       likeness from which a name in the same letters stands on its own
 * @param weak         likeness from which a name is looked at; under it, it is near at most
 * @param near         likeness from which a name is told when somebody asks why a party was not flagged
 * @param person       likeness from which the name of a person counts
 * @param shown        likeness from which a name spelled alike is shown, though it does not stand on its own
 * @param distinct     distinctness under which an equal name proves little
 * @param almostExact  likeness from which another number or birth date does not weaken a match
 * @param wordOfTrade  what a word of trade beside a rare word takes from the likeness, and a little more
 * @param unmistakable letters from which nobody else has a word by chance
 * @param exact        likeness of a name spelled to the end as it is listed
 * @param exactLetters characters from which an exact name with its legal form is nobody else's by chance
 * @param sameStreet   likeness from which two names of streets or buildings are one
 * @param number       characters from which equal numbers count of which not both sides say what kind they are
 * @param slip         characters from which numbers count that differ in one place
 * @param piece        distinctness that a name found in a piece of a cell must have
 * @param pieceLetters letters of a listed name from which one word in a piece is enough of it
 * @param cutLetters   letters that tell, from which a name that was cut off may be completed
 * @param cutEntries   entries that may begin alike; a beginning that more share tells none of them
 * @param numberDigits digits from which letters and digits in a text may be a number of a party
 * @param inGroups     digits from which several groups of digits are one number
 * @param anywhere     characters from which a number is its bearer's in whatever cell it stands
 * @param townWords    words that a town may have that runs on behind a name
 * @param postcode     digits from which a number in a name cell is a postal code, and an address begins
 * @param addressWords words from which those with a number or a place among them are an address
 * @param textWords   words from which a cell for a party may hold somebody among others
 * @param textLetters letters from which it may, though it has few words
 * @param nameWords   words that nobody else's name has side by side by chance
 * @param whole       letters from which all of a name is that party, though one of its words is a town or says little
 * @param between     words that are none of its own which may stand between two words of a name
 * @param han         letters from which a name in Han script counts, whatever is beside it
 * @param hanOneSide  letters from which one side tells that such a name stands by itself
 * @param circaYears   years by which a birth date may be off that a list gives about
 * @param wholeList    part of its known entries that a list must at least have to be the whole one
 */
public record MatchThresholds(
        double strong,
        double weak,
        double near,
        double person,
        double shown,
        double distinct,
        double almostExact,
        double wordOfTrade,
        int unmistakable,
        double exact,
        int exactLetters,
        double sameStreet,
        int number,
        int slip,
        double piece,
        int pieceLetters,
        int cutLetters,
        int cutEntries,
        int numberDigits,
        int inGroups,
        int anywhere,
        int townWords,
        int postcode,
        int addressWords,
        int textWords,
        int textLetters,
        int nameWords,
        int whole,
        int between,
        int han,
        int hanOneSide,
        int circaYears,
        double wholeList) {

    public MatchThresholds {
        if (!(0 < near && near <= weak && weak <= strong && strong <= 1)) {
            throw new IllegalArgumentException(
                    "likeness must rise from near over weak to strong and lie between 0 and 1;" + " found " + near
                            + ", " + weak + " and " + strong);
        }
    }

    /** What numbers must say. */
    public NumberThresholds ofNumbers() {
        return new NumberThresholds(number, slip, numberDigits, inGroups, anywhere);
    }

    /** What pieces of a cell must say. */
    public PieceThresholds ofPieces() {
        return new PieceThresholds(piece, pieceLetters, cutLetters, cutEntries, townWords, postcode, addressWords);
    }

    /** What a name must say that stands among other words. */
    public TextThresholds inTexts() {
        return new TextThresholds(textWords, textLetters, nameWords, whole, between, han, hanOneSide);
    }
}
