package dev.tidewaiter.spreadsheet.opc;

import dev.tidewaiter.spreadsheet.UnreadableFile;

/** What is wrong with a file and what to do about it, as found where the file's name is not known. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private Refusal(String sentences) {
        super(sentences, null, false, false);
    }

    /** A refusal that goes on after the file's name and a colon. */
    public static Refusal of(String what, String toDo) {
        return new Refusal(what + " " + toDo);
    }

    /** The refusal as it is shown: the file first. */
    public UnreadableFile about(String file) {
        return new UnreadableFile(file + ": " + getMessage(), this);
    }

    public UnreadableFile about(String file, String sheet) {
        return new UnreadableFile("%s, sheet \"%s\": %s".formatted(file, sheet, getMessage()), this);
    }

    /** The refusal of a sheet whose first rows could be read; 0 when none could. */
    public UnreadableFile about(String file, String sheet, int lastRow) {
        return lastRow == 0
                ? about(file, sheet)
                : new UnreadableFile(
                        "%s, sheet \"%s\", after row %d: %s".formatted(file, sheet, lastRow, getMessage()), this);
    }
}
