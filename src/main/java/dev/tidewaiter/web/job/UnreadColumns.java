package dev.tidewaiter.web.job;

import dev.tidewaiter.screening.RunSummary;
import java.util.List;

/** The columns of a run's files that hold something and that nobody read; perhaps one of them should have been. */
final class UnreadColumns {

    private static final int MOST = 20;

    private UnreadColumns() {}

    /** The first of them, each with its sheet, letter and heading. */
    static List<String> of(RunSummary run) {
        return run.files().stream()
                .flatMap(file -> file.result().read().sheets().stream())
                .filter(sheet -> sheet.linesScreened() > 0)
                .flatMap(sheet -> sheet.mapping().unmapped().stream()
                        .map(heading -> sheet.mapping().sheet() + " " + heading))
                .limit(MOST)
                .toList();
    }
}
