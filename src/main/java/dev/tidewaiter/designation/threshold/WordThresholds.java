package dev.tidewaiter.designation.threshold;

/**
 * What the words of a name must say, for nobody else to bear it by chance.
 *
 * @param distinct     distinctness under which an equal name proves little, 0 to 1
 * @param wordOfTrade  what a word of trade beside a rare word takes from the likeness, and a little more, 0 to 1
 * @param unmistakable letters from which nobody else has a word by chance
 * @param exact        likeness of a name spelled to the end as it is listed, 0 to 1
 * @param exactLetters characters from which an exact name with its legal form is nobody else's by chance
 * @param besideTown   letters from which a telling word with its town beside it is that firm
 */
public record WordThresholds(
        double distinct, double wordOfTrade, int unmistakable, double exact, int exactLetters, int besideTown) {}
