package dev.tidewaiter.cli.lists;

import dev.tidewaiter.cli.call.TerminalText;
import dev.tidewaiter.designation.snapshot.KeptEdition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The day of an edition with its age, as people say it. */
final class Aged {

    private Aged() {}

    /** "2026-11-20 (7 days old)". */
    static String of(KeptEdition edition, LocalDate today) {
        var published = edition.published();
        return published == null
                ? "unknown date (taken in on %s)".formatted(edition.day())
                : "%s (%s old)"
                        .formatted(published, TerminalText.counted(ChronoUnit.DAYS.between(published, today), "day"));
    }
}
