package dev.tidewaiter.designation.threshold;

/**
 * How long what stands in a cell for a party must be to be looked for as a name by itself, in characters.
 *
 * @param part       between two marks, such as commas
 * @param hanPart    the same in Han script, Kana or Hangul
 * @param mention    beside a word such as "c/o", or in quotes behind a legal form
 * @param glued      a name from which its legal form is taken, though no blank stands between them
 * @param gluedForm  the longest legal form that is set apart from a short name
 * @param besideForm the name beside such a form
 * @param repeated   a name that is written twice in a row
 * @param spaced     single letters, with a blank behind each, from which they are words
 * @param web        in the address of a web site or a mail box
 */
public record CellThresholds(
        int part,
        int hanPart,
        int mention,
        int glued,
        int gluedForm,
        int besideForm,
        int repeated,
        int spaced,
        int web) {}
