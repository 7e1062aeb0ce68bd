package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wording.Wording;

/** The program's own failure over a file, said as a reason to refuse that file: the others of a run are read as if it were not there. */
public final class FailedReading {

    public static final String OF_ROW =
            "The program itself failed on this row, so nothing in it was screened. Check the row by hand, and report the fault.";

    private FailedReading() {}

    public static UnreadableFile of(String name, Throwable failure) {
        return new UnreadableFile(
                Wording.of(
                        "file.failed",
                        name
                                + ": the program itself failed in reading it (%s), so nothing of it can be relied on. Check the file by hand, and report the fault."
                                        .formatted(failure),
                        name),
                failure);
    }
}
