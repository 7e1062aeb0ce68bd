package dev.tidewaiter.spreadsheet;

import org.jspecify.annotations.Nullable;

/**
 * Something about the file itself that a reader should know: a hidden sheet, look-alike letters, a lost leading zero.
 *
 * @param kind   which check found it, in kebab case, such as {@code hidden-sheet}
 * @param sheet  the sheet's name; null when it is about the whole file
 * @param cell   the first cell concerned, such as {@code D2}; null when it is about the whole sheet
 * @param cells  how many cells show the same thing
 * @param what   what was seen and why it matters, a sentence
 * @param toDo   what to do about it, a sentence
 */
public record IntegrityFinding(
        String kind, @Nullable String sheet, @Nullable String cell, int cells, String what, String toDo) {}
