package dev.tidewaiter.designation.threshold;

/**
 * What a listed name must say that stands among other words, as in a remark.
 *
 * @param words        words from which a cell for a party may hold somebody among others
 * @param letters      letters from which it may, though it has few words
 * @param nameWords    words that nobody else's name has side by side by chance
 * @param wholeLetters letters from which all of a name is that party, though one of its words is a town or says little
 * @param telling      letters from which a word tells a party that has nothing but a legal form, a role or a label beside it
 * @param mostWords    words that may stand between two marks of a text, or behind a role, and be one name
 * @param between      words that are none of its own which may stand between two words of a name
 * @param around       words of a name that are looked for before its rarest word in a text, and as many behind
 * @param alikeShare   part of the letters of a listed word that a shorter word must have to count as that one, 0 to 1
 */
public record TextThresholds(
        int words,
        int letters,
        int nameWords,
        int wholeLetters,
        int telling,
        int mostWords,
        int between,
        int around,
        double alikeShare) {}
