package dev.tidewaiter.casework.decision;

/**
 * What somebody wrote beside a row of a returned workbook.
 *
 * @param sheet the sheet's name
 * @param row   the row number that a spreadsheet shows
 * @param word  the decision
 * @param note  the note; may be empty
 */
record RowAnswer(String sheet, int row, String word, String note) {}
