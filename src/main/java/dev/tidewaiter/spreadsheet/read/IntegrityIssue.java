package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be odd about a sheet; each is said once per sheet, with its first cell and how many there are. */
public enum IntegrityIssue {
    UNREAD_SHEET(
            "The sheet is a macro or dialog sheet, or its content is missing from the file. It was not read.",
            "Open the file in Excel and see whether the sheet holds goods."),
    HIDDEN_SHEET(
            "The sheet is hidden, so a person who opens the file does not see it. It was screened like the others.",
            "Show the sheet in Excel and ask the sender why it is hidden."),
    HIDDEN_ROW(
            "Rows with content are hidden. They were screened like the others.",
            "Show the rows in Excel and ask the sender why they are hidden."),
    HIDDEN_COLUMN(
            "Columns with content are hidden. They were read like the others.",
            "Show the columns in Excel and ask the sender why they are hidden."),
    ERROR_CELL(
            "Cells show an error such as #REF! or #N/A instead of a value, so what should stand there is unknown.",
            "Ask the sender for the values, or repair the formulas and save the file in Excel."),
    FORMULA_WITHOUT_VALUE(
            "Formulas were saved without their results, as some programs do. Nothing is computed here, so these cells count as blank.",
            "Open the file in Excel, let it compute, save it, and screen it again."),
    INVISIBLE_CHARACTER(
            "Texts hold characters that nobody sees, such as zero-width blanks or marks that turn the writing direction.",
            "Look at these cells closely: invisible characters can hide a name from a search."),
    LOOK_ALIKE_LETTERS(
            "Words mix letters of two alphabets that look the same, such as Latin A and Cyrillic А.",
            "Look at these cells closely: mixed letters can hide a name from a search."),
    MISREAD_LETTERS(
            "Texts were read in a wrong encoding before they came into the file, as in \"MÃ¼ller\" for \"Müller\". They were screened as"
                    + " they were written, and findings quote them so.",
            "Compare what the findings quote with these cells, and ask the sender to export the file again."),
    NUL_BYTES(
            "The text holds NUL bytes, which belong in no table. They were removed.",
            "Ask the sender to export the file again; parts of it may be damaged."),
    BROKEN_CHARACTERS(
            "Some bytes are no characters of the file's encoding. They are shown as \uFFFD.",
            "Ask the sender to export the file again as UTF-8."),
    OTHER_SEPARATOR(
            "Lines are parted by another character than the rest of the file, as lines are that were pasted in from another file. They were"
                    + " parted by it.",
            "Look whether each value of these lines stands in its column, and ask the sender where they come from."),
    UNREADABLE_ROW(
            "Rows could not be read; each is listed with its reason.", "Correct these rows and screen the file again."),
    TEXT_OUTSIDE_CELLS(
            "Cells lead to more addresses, or to longer ones, than were read.",
            "Look where the cells lead when they are clicked, before anything is released."),
    ROWS_OUT_OF_ORDER(
            "Rows do not stand in the order of their numbers, as in files that were made or changed by hand.",
            "Open the file in Excel, check it, and save it again.");

    private final String what;
    private final String toDo;

    IntegrityIssue(String what, String toDo) {
        this.what = what;
        this.toDo = toDo;
    }

    public IntegrityFinding finding(@Nullable String sheet, @Nullable String cell, int count) {
        return new IntegrityFinding(name().toLowerCase(Locale.ROOT).replace('_', '-'), sheet, cell, count, what, toDo);
    }
}
