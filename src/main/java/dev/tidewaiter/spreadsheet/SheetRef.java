package dev.tidewaiter.spreadsheet;

import java.io.Serializable;

/**
 * A sheet of a manifest. A CSV file has one, named as the file.
 *
 * @param file   the file's name without its folders, as a person would say it
 * @param sheet  the sheet's name as its tab shows it
 * @param hidden whether Excel hides the sheet from a person; it is screened all the same
 */
public record SheetRef(String file, String sheet, boolean hidden) implements Serializable {

    /** Where lines come from that stand in no file, such as a request: no sheet, whose name is empty as no tab's can be. */
    public static SheetRef ofNoFile(String source) {
        return new SheetRef(source, "", false);
    }

    /** Whether there is a sheet at all. */
    public boolean isOfFile() {
        return !sheet.isEmpty();
    }
}
